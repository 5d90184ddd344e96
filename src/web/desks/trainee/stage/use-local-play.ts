import { useMemo } from 'react'
import type { Attempt } from '../../../../core/play/attempt.ts'
import { localDirector } from '../../../../core/play/local-director.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import { useServices } from '../services.ts'
import type { Play } from './play.ts'

/** Plays `attempt` here, from what it held when the page was opened, and keeps every decision on this device. */
export function useLocalPlay(version: ScenarioVersion, attempt: Attempt): Play {
  const { attempts, now } = useServices()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of services would be a change of page
  return useMemo(() => {
    const opened = localDirector(version, attempt, now)
    if (!opened.ok) throw new Error(`The attempt was loaded but cannot be played: ${opened.reason}`)
    const { director } = opened
    return {
      view: director.view,
      async decide(decision, language) {
        const n = director.attempt().decisions.length
        const decided = await director.decide(decision, language)
        if (!decided.ok) return { ok: false, refusal: decided.refusal }
        const { id, decisions, endedAt } = director.attempt()
        const kept = await attempts.decide(id, n, decisions[n] as Attempt['decisions'][number], endedAt !== undefined)
        if (kept.ok) return { ok: true, view: decided.view }
        return kept.failure === 'conflict' ? { ok: false, refusal: 'conflict' } : { ok: true, view: decided.view, failure: kept.failure }
      },
    }
  }, [version.hash, attempt.id])
}
