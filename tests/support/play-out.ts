import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { axisScores } from '../../src/core/score/axis-scores.ts'
import { ratedAxes, ratedDecisions, rateOf } from '../../src/core/score/rated-axes.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { startWorld, step } from '../../src/core/step/step.ts'
import type { Variant, World } from '../../src/core/step/world.ts'

/** Takes decisions from the start of a variant, each of which must be legal: the worlds, and what an attempt of them scores. */
export function playOut(scenario: Scenario, variant: Variant, decisions: readonly Decision[], timers = true) {
  const worlds: World[] = [startWorld(scenario, variant)]
  const rated = decisions.map((decision) => {
    const world = worlds.at(-1) as World
    const stepped = step(scenario, world, decision)
    if (!stepped.ok) throw new Error(`Refused: ${stepped.refusal}`)
    if ('silence' in decision && !timers) throw new Error('The moment passes only with timers.')
    worlds.push(stepped.world)
    const offered = ratedDecisions(scenario, world, timers).map(({ rate }) => rate)
    return ratedAxes(rateOf(scenario, world, decision), offered)
  })
  return { worlds, axes: axisScores(rated) }
}
