import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BriefingAnswer } from '../../../../contract/play/briefing-answer.ts'
import { Button } from '../../../ui/control/button.tsx'
import { SegmentedChoice } from '../../../ui/control/segmented-choice.tsx'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { Chip } from '../../../ui/surface/chip.tsx'
import { Notice } from '../../../ui/surface/notice.tsx'
import { PhraseBreak } from '../../../ui/text/phrase-break.tsx'
import { usePageTitle } from '../../../ui/text/use-page-title.ts'
import { PaperList } from '../record/paper-list.tsx'
import styles from './briefing-page.module.css'

type Props = {
  briefing: BriefingAnswer
  starting: boolean
  /** Why it could not be started. */
  failure: ReactNode
  onStart: () => void
}

/** What the trainee knows before the first line, and how they want to play. */
export function Briefing({ briefing, starting, failure, onStart }: Props) {
  const { t } = useTranslation(['trainee', 'rubric'])
  const { preferences, prefer } = usePreferences()
  const { language, guided } = preferences
  usePageTitle(briefing.title)
  return (
    <article className={styles.briefing} lang={briefing.language}>
      <header className={styles.head}>
        {briefing.face && <img className={styles.face} src={briefing.face} alt="" width="144" height="144" />}
        <div>
          <h1>{briefing.title}</h1>
          <p className={styles.facts} lang={language}>
            <Chip>{t(`rubric:channel.${briefing.channel}`)}</Chip>
            <span>{t('trainee:choose.minutes', { count: briefing.playtime })}</span>
            <span>
              {briefing.customer.name}
              {briefing.customer.role && ` — ${briefing.customer.role}`}
            </span>
          </p>
        </div>
      </header>
      {briefing.language !== language && <Notice>{t('trainee:briefing.otherLanguage')}</Notice>}
      <section>
        <h2>{t('trainee:briefing.role')}</h2>
        <p>
          <PhraseBreak text={briefing.briefing.role} />
        </p>
      </section>
      <section>
        <h2>{t('trainee:briefing.situation')}</h2>
        <p>
          <PhraseBreak text={briefing.briefing.situation} />
        </p>
      </section>
      {briefing.papers.length > 0 && (
        <section>
          <h2>{t('trainee:briefing.papers')}</h2>
          <p className={styles.quiet}>{t('trainee:briefing.papersNote')}</p>
          <PaperList papers={briefing.papers} />
        </section>
      )}
      {briefing.note && (
        <section>
          <h2>{t('trainee:briefing.note')}</h2>
          <p>{briefing.note}</p>
        </section>
      )}
      <section className={styles.start}>
        <SegmentedChoice
          label={t('trainee:briefing.how')}
          options={[
            { value: 'guided', label: t('trainee:briefing.guided') },
            { value: 'unguided', label: t('trainee:briefing.unguided') },
          ]}
          value={guided ? 'guided' : 'unguided'}
          onChange={(value) => prefer({ guided: value === 'guided' })}
        />
        <p className={styles.quiet}>{guided ? t('trainee:briefing.guidedText') : t('trainee:briefing.unguidedText')}</p>
        {failure}
        <Button look="primary" busy={starting} onClick={onStart} className={styles.go}>
          {t('trainee:briefing.start')}
        </Button>
        <p className={styles.quiet}>{t('trainee:briefing.leave')}</p>
      </section>
    </article>
  )
}
