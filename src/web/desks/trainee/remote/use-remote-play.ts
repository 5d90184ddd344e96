import { useEffect, useMemo, useRef, useState } from 'react'
import type { Decided } from '../../../../core/play/director.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Decision } from '../../../../core/step/decision.ts'
import type { Play } from '../stage/play.ts'
import type { Outcome } from '../stage/stage-machine.ts'
import type { RemoteDirector } from './remote-director.ts'

const outcomeOf = (decided: Decided): Outcome => (decided.ok ? { ok: true, view: decided.view } : { ok: false, refusal: decided.refusal })

/**
 * Plays through `director`. `from` is how many decisions the attempt had when this play began: it changes when another device
 * has gone on, and the stage begins anew from there. `pending` was on its way when the page was left.
 */
export function useRemotePlay(director: RemoteDirector, pending: Decision | undefined, language: Language): { play: Play; from: number } {
  const [from, setFrom] = useState(() => director.view(language).taken)
  const known = useRef(from)
  const deciding = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: how many decisions there are is the same in every language
  const play = useMemo((): Play => {
    const settle = async (decided: Promise<Decided>) => {
      deciding.current = true
      try {
        return outcomeOf(await decided)
      } finally {
        known.current = director.view(language).taken
        deciding.current = false
      }
    }
    return {
      view: director.view,
      subscribe: director.subscribe,
      async decide(decision, spoken) {
        if (director.resumed !== undefined) {
          if (decision === pending) return settle(director.resumed)
          await director.resumed
        }
        return settle(director.decide(decision, spoken))
      },
      ...(pending && from === director.view(language).taken && { pending }),
    }
  }, [director, pending, from])

  useEffect(
    () =>
      director.subscribe(() => {
        const { taken } = director.view(language)
        if (deciding.current || taken <= known.current) return
        known.current = taken
        setFrom(taken)
      }),
    [director, language],
  )
  return { play, from }
}
