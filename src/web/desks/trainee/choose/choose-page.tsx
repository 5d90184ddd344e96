import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import { usePageTitle } from '../../../ui/text/use-page-title.ts'
import type { AttemptResult } from '../record/attempt-result.ts'
import { useServices } from '../services.ts'
import { usePerson } from '../use-person.ts'
import { BrokenScenarios } from './broken-scenarios.tsx'
import styles from './choose-page.module.css'
import { ContinueList } from './continue-list.tsx'
import { ScenarioCardView } from './scenario-card-view.tsx'

const route = getRouteApi('/framed/')

/** Which case to practise: what was left off, then every case of the library. */
export function ChoosePage() {
  const { library, attempts } = route.useLoaderData()
  const { t } = useTranslation('trainee')
  const { language } = usePreferences().preferences
  const services = useServices()
  const person = usePerson()
  const [results, setResults] = useState<readonly AttemptResult[]>([])
  usePageTitle()

  // Results need a replay of every attempt, so the cards do not wait for them, nor for the code that replays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever signs in or out has other results
  useEffect(() => {
    let current = true
    const load = async () => {
      if (await services.people.known()) return (await import('../remote/load-server-results.ts')).loadServerResults(language)
      return attempts.length > 0 ? (await import('../record/load-results.ts')).loadResults(services, attempts, language) : []
    }
    load().then((loaded = []) => current && setResults(loaded))
    return () => {
      current = false
    }
  }, [attempts, language, services, person])

  return (
    <>
      <header className={styles.head}>
        <h1>{t('choose.title')}</h1>
        <p>{t('choose.lead')}</p>
      </header>
      <ContinueList results={results.filter(({ attempt, title }) => attempt.endedAt === undefined && title !== undefined)} />
      {library.scenarios.length === 0 && <EmptyState title={t('choose.empty.title')}>{t('choose.empty.text')}</EmptyState>}
      <ul className={styles.cards}>
        {library.scenarios.map((card) => (
          <li key={card.id}>
            <ScenarioCardView card={card} language={language} results={results.filter(({ attempt }) => attempt.scenario === card.id)} />
          </li>
        ))}
      </ul>
      <BrokenScenarios broken={library.broken} language={language} />
    </>
  )
}
