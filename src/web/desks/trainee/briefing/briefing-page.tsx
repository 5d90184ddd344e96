import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { portraitAddress } from '../../../../contract/portrait-address.ts'
import { newAttempt } from '../../../../core/play/new-attempt.ts'
import { startMood } from '../../../../core/play/start-mood.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import { inLanguage, languagesOf } from '../../../../core/scenario/version.ts'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { SegmentedChoice } from '../../../ui/control/segmented-choice.tsx'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { Chip } from '../../../ui/surface/chip.tsx'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import { Notice } from '../../../ui/surface/notice.tsx'
import { PhraseBreak } from '../../../ui/text/phrase-break.tsx'
import { PaperList } from '../record/paper-list.tsx'
import { useServices } from '../services.ts'
import type { KeepFailure } from '../store/attempt-store.ts'
import { usePageTitle } from '../use-page-title.ts'
import styles from './briefing-page.module.css'

const route = getRouteApi('/framed/scenarios/$scenario')

/** What the trainee knows before the first line, and how they want to play. */
export function BriefingPage() {
  const { version } = route.useLoaderData()
  const { t } = useTranslation('trainee')
  if (version === undefined)
    return (
      <EmptyState
        level={1}
        title={t('briefing.notFound.title')}
        action={
          <Link to="/" className={buttonClass('primary')}>
            {t('stage.elsewhere.leave')}
          </Link>
        }
      >
        {t('briefing.notFound.text')}
      </EmptyState>
    )
  return <Briefing version={version} />
}

function Briefing({ version }: { version: ScenarioVersion }) {
  const { t } = useTranslation(['trainee', 'rubric'])
  const { preferences, prefer } = usePreferences()
  const { language, guided, timers } = preferences
  const scenario = inLanguage(version, language)
  const services = useServices()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<KeepFailure>()
  const [starting, setStarting] = useState(false)
  usePageTitle(scenario.title)

  const start = async () => {
    setStarting(true)
    const { newId, now, attempts } = services
    const attempt = newAttempt({ version, id: newId(), seed: newId(), mode: 'practice', guided, timers, language, startedAt: now() })
    const kept = await attempts.begin(attempt, version)
    if (kept.ok) return navigate({ to: '/attempts/$attempt', params: { attempt: attempt.id } })
    setFailure(kept.failure)
    setStarting(false)
  }

  const customer = scenario.cast[scenario.customer]
  const papers = Object.entries(scenario.papers)
    .filter(([, { when }]) => when === undefined)
    .map(([id, paper]) => ({ id, ...paper }))
  return (
    <article className={styles.briefing} lang={scenario.language}>
      <header className={styles.head}>
        {customer?.portrait && (
          <img
            className={styles.face}
            src={portraitAddress(version.hash, scenario.customer, startMood(scenario))}
            alt=""
            width="144"
            height="144"
          />
        )}
        <div>
          <h1>{scenario.title}</h1>
          <p className={styles.facts} lang={language}>
            <Chip>{t(`rubric:channel.${scenario.channel}`)}</Chip>
            <span>{t('trainee:choose.minutes', { count: scenario.playtime })}</span>
            <span>
              {customer?.name}
              {customer?.role && ` — ${customer.role}`}
            </span>
          </p>
        </div>
      </header>
      {!languagesOf(version).includes(language) && <Notice>{t('trainee:briefing.otherLanguage')}</Notice>}
      <section>
        <h2>{t('trainee:briefing.role')}</h2>
        <p>
          <PhraseBreak text={scenario.briefing.role} />
        </p>
      </section>
      <section>
        <h2>{t('trainee:briefing.situation')}</h2>
        <p>
          <PhraseBreak text={scenario.briefing.situation} />
        </p>
      </section>
      {papers.length > 0 && (
        <section>
          <h2>{t('trainee:briefing.papers')}</h2>
          <p className={styles.quiet}>{t('trainee:briefing.papersNote')}</p>
          <PaperList papers={papers} />
        </section>
      )}
      {scenario.note && (
        <section>
          <h2>{t('trainee:briefing.note')}</h2>
          <p>{scenario.note}</p>
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
        {failure !== undefined && (
          <Notice kind="error" action={failure === 'full' && <Link to="/history">{t('trainee:briefing.toHistory')}</Link>}>
            {failure === 'full' ? t('trainee:briefing.full') : t('trainee:briefing.failed')}
          </Notice>
        )}
        <Button look="primary" busy={starting} onClick={start} className={styles.go}>
          {t('trainee:briefing.start')}
        </Button>
        <p className={styles.quiet}>{t('trainee:briefing.leave')}</p>
      </section>
    </article>
  )
}
