import { useMachine } from '@xstate/react'
import { useEffect, useMemo, useRef } from 'react'
import { fromPromise } from 'xstate'
import type { Language } from '../../../../core/scenario/scenario.ts'
import { useServices } from '../services.ts'
import type { Play } from './play.ts'
import { stageMachine } from './stage-machine.ts'

type Staged = {
  readonly play: Play
  /** Id of the attempt. */
  readonly attempt: string
  readonly position: number
  readonly language: Language
}

/** Runs the stage for one attempt. */
export function useStage({ play, attempt, position, language }: Staged) {
  const { attempts } = useServices()
  const spoken = useRef(language)
  spoken.current = language
  const machine = useMemo(
    () => stageMachine.provide({ actors: { decide: fromPromise(({ input }) => play.decide(input, spoken.current)) } }),
    [play],
  )
  const { pending } = play
  const [snapshot, send] = useMachine(machine, {
    input: { view: play.view(language), shown: pending ? Number.POSITIVE_INFINITY : position },
  })

  // What came of a decision is told by the decision itself; only the words of the moment change here.
  const { taken } = snapshot.context.view
  useEffect(() => {
    const say = () => {
      const view = play.view(language)
      if (view.taken === taken) send({ type: 'VIEW', view })
    }
    say()
    return play.subscribe?.(say)
  }, [play, language, taken, send])

  // What was on its way when the page was left goes on being so.
  useEffect(() => {
    if (pending) send({ type: 'DECIDE', decision: pending })
  }, [pending, send])

  const { shown } = snapshot.context
  useEffect(() => void attempts.keepPosition(attempt, shown), [attempts, attempt, shown])

  return { ...snapshot.context, scene: snapshot.value.scene, paused: snapshot.value.attention === 'away', send }
}
