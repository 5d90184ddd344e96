import { useMachine } from '@xstate/react'
import { useEffect, useMemo, useRef } from 'react'
import { fromPromise } from 'xstate'
import type { Attempt } from '../../../../core/play/attempt.ts'
import { type LocalDirector, localDirector } from '../../../../core/play/local-director.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import type { Decision } from '../../../../core/step/decision.ts'
import { useServices } from '../services.ts'
import type { AttemptStore } from '../store/attempt-store.ts'
import { type Outcome, stageMachine } from './stage-machine.ts'

type Play = {
  readonly version: ScenarioVersion
  /** The attempt as it was when the page was opened. */
  readonly attempt: Attempt
  readonly position: number
  readonly language: Language
}

/** Runs the stage for one attempt, keeping every decision on this device before the answer to it arrives. */
export function useStage({ version, attempt, position, language }: Play) {
  const { attempts, now } = useServices()
  // One director for the life of the page: it goes on from what the attempt held when it was opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of services would be a change of page
  const director = useMemo(() => {
    const opened = localDirector(version, attempt, now)
    if (!opened.ok) throw new Error(`The attempt was loaded but cannot be played: ${opened.reason}`)
    return opened.director
  }, [version.hash, attempt.id])

  const spoken = useRef(language)
  spoken.current = language
  const machine = useMemo(
    () =>
      stageMachine.provide({
        actors: { decide: fromPromise(({ input }) => decideAndKeep(director, attempts, input, spoken.current)) },
      }),
    [director, attempts],
  )
  const [snapshot, send] = useMachine(machine, { input: { view: director.view(language), shown: position } })

  useEffect(() => send({ type: 'VIEW', view: director.view(language) }), [director, language, send])

  const { shown } = snapshot.context
  useEffect(() => void attempts.keepPosition(attempt.id, shown), [attempts, attempt.id, shown])

  return { ...snapshot.context, scene: snapshot.value.scene, paused: snapshot.value.attention === 'away', send }
}

/** Takes the decision, and keeps it before anybody sees what came of it. */
async function decideAndKeep(director: LocalDirector, attempts: AttemptStore, decision: Decision, language: Language): Promise<Outcome> {
  const n = director.attempt().decisions.length
  const decided = await director.decide(decision, language)
  if (!decided.ok) return { ok: false, refusal: decided.refusal }
  const { id, decisions, endedAt } = director.attempt()
  const kept = await attempts.decide(id, n, decisions[n] as Attempt['decisions'][number], endedAt !== undefined)
  if (kept.ok) return { ok: true, view: decided.view }
  return kept.failure === 'conflict' ? { ok: false, refusal: 'conflict' } : { ok: true, view: decided.view, failure: kept.failure }
}
