import type { Attempt } from '../../src/core/play/attempt.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { offeredDecisions } from '../../src/core/step/offer.ts'
import { startWorld, step } from '../../src/core/step/step.ts'
import { drawVariant } from '../../src/core/step/variants.ts'
import { anAttempt, type Played } from './an-attempt.ts'

/** An attempt in which each decision is the one that the next of `picks` points at; ends with them, or at an ending. */
export function aWalk(scenario: Scenario, seed: string, picks: readonly number[], given: Partial<Attempt> = {}): Played {
  const decisions: Decision[] = []
  let world = startWorld(scenario, drawVariant(scenario, seed))
  for (const pick of picks) {
    const offered = offeredDecisions(scenario, world, given.timers ?? false)
    const decision = offered[pick % offered.length]
    const stepped = decision && step(scenario, world, decision)
    if (decision === undefined || !stepped?.ok) break
    decisions.push(decision)
    world = stepped.world
  }
  return anAttempt(scenario, decisions, { ...given, seed })
}
