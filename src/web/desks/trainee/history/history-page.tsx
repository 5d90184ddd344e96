import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import { Skeleton } from '../../../ui/surface/skeleton.tsx'
import { usePageTitle } from '../../../ui/text/use-page-title.ts'
import type { AttemptResult } from '../record/attempt-result.ts'
import { loadResults } from '../record/load-results.ts'
import { loadServerResults } from '../remote/load-server-results.ts'
import { UnreachedState } from '../remote/unreached-state.tsx'
import { useServices } from '../services.ts'
import { usePerson } from '../use-person.ts'
import { ConfirmRemoval } from './confirm-removal.tsx'
import styles from './history-page.module.css'
import { ScenarioHistory } from './scenario-history.tsx'

const route = getRouteApi('/framed/history')

/** Past attempts by scenario, and the means to delete them. */
export function HistoryPage() {
  const { attempts } = route.useLoaderData()
  const { t } = useTranslation('trainee')
  const { language } = usePreferences().preferences
  const services = useServices()
  const person = usePerson()
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  const [results, setResults] = useState<readonly AttemptResult[] | 'unreachable'>()
  const [removing, setRemoving] = useState<AttemptResult | 'all'>()
  usePageTitle(t('history.title'))

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever signs in or out has other results
  useEffect(() => {
    let current = true
    const load = async () =>
      (await services.people.known()) ? ((await loadServerResults(language)) ?? 'unreachable') : loadResults(services, attempts, language)
    load().then((loaded) => current && setResults(loaded))
    return () => {
      current = false
    }
  }, [services, attempts, language, person])

  const remove = async () => {
    if (removing === 'all') await services.attempts.removeAll()
    else if (removing) await services.attempts.remove(removing.attempt.id)
    setRemoving(undefined)
    await router.invalidate()
    heading.current?.focus()
  }

  const scenarios = [...new Set(results !== 'unreachable' ? results?.map(({ attempt }) => attempt.scenario) : [])]
  return (
    <>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {t('history.title')}
        </h1>
        <p>{t('history.lead')}</p>
      </header>
      {results === undefined ? (
        <Skeleton lines={4} />
      ) : results === 'unreachable' ? (
        <UnreachedState reason="unreachable" onRetry={() => router.invalidate()} />
      ) : results.length === 0 ? (
        <EmptyState
          title={t('history.empty.title')}
          action={
            <Link to="/" className={buttonClass('primary')}>
              {t('history.empty.choose')}
            </Link>
          }
        >
          {t('history.empty.text')}
        </EmptyState>
      ) : (
        <>
          {scenarios.map((scenario) => (
            <ScenarioHistory
              key={scenario}
              scenario={scenario}
              results={results.filter(({ attempt }) => attempt.scenario === scenario)}
              language={language}
              {...(!person && { onRemove: setRemoving })}
            />
          ))}
          {!person && <Button onClick={() => setRemoving('all')}>{t('history.removeAll')}</Button>}
        </>
      )}
      <ConfirmRemoval
        removing={removing}
        count={attempts.length}
        language={language}
        onKeep={() => setRemoving(undefined)}
        onRemove={remove}
      />
    </>
  )
}
