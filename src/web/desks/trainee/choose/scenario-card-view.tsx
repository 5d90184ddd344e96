import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ScenarioCard } from '../../../../contract/library.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import { compareEndings } from '../../../../core/verify/ending-rank.ts'
import { Grades } from '../../../ui/debrief/grades.tsx'
import { Chip } from '../../../ui/surface/chip.tsx'
import { PhraseBreak } from '../../../ui/text/phrase-break.tsx'
import { joinClasses } from '../../../ui/theme/join-classes.ts'
import type { AttemptResult } from '../record/attempt-result.ts'
import styles from './scenario-card-view.module.css'

/** One case on the choose page: who waits there, what it is about, and how it went so far. */
export function ScenarioCardView({
  card,
  language,
  results,
}: {
  card: ScenarioCard
  language: Language
  results: readonly AttemptResult[]
}) {
  const { t } = useTranslation(['trainee', 'rubric'])
  const shown = card.texts[language] === undefined ? (card.languages[0] as Language) : language
  const texts = card.texts[shown] ?? { title: card.id, summary: '', customer: '' }
  const endings = results.flatMap(({ ending }) => ending ?? [])
  const best = endings.toSorted(compareEndings)[0]
  return (
    <article className={styles.card} lang={shown}>
      <div className={styles.face} aria-hidden="true">
        {card.face && <img src={card.face} alt="" width="96" height="96" loading="lazy" decoding="async" />}
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link to="/scenarios/$scenario" params={{ scenario: card.id }}>
            {texts.title}
          </Link>
        </h2>
        <p>
          <PhraseBreak text={texts.summary} />
        </p>
        <p className={styles.facts} lang={language}>
          <Chip>{t(`rubric:channel.${card.channel}`)}</Chip>
          <span>{t('trainee:choose.minutes', { count: card.playtime })}</span>
          <span>
            {t('trainee:choose.trains')}: {card.trains.map((axis) => t(`rubric:axis.${axis}`)).join(language === 'ja' ? '・' : ', ')}
          </span>
        </p>
        {endings[0] === undefined || best === undefined ? (
          <p className={joinClasses(styles.results, styles.never)} lang={language}>
            {t('trainee:choose.never')}
          </p>
        ) : (
          <dl className={styles.results} lang={language}>
            <dt>{t('trainee:choose.best')}</dt>
            <dd>
              {best.title} <Grades case={best.case} relationship={best.relationship} />
            </dd>
            <dt>{t('trainee:choose.last')}</dt>
            <dd>
              {endings[0].title} <Grades case={endings[0].case} relationship={endings[0].relationship} />
            </dd>
          </dl>
        )}
      </div>
    </article>
  )
}
