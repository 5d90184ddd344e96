import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import type { World } from '../step/world.ts'
import { worthOf } from './option-review.ts'
import { type Rated, ratedDecisions, sumOf } from './rated-axes.ts'

/**
 * What else could have been decided in `world`, best rated first, then in the order of the file. Of the documents only
 * the best one, and none if the one taken was rated as highly; of equally rated ones the one whose parts are worth
 * most before rounding to 0–4, then the shortest.
 */
export function alternatives(scenario: Scenario, world: World, taken: Rated, timers: boolean): Rated[] {
  const offered = ratedDecisions(scenario, world, timers)
  const others = offered.filter(({ decision }) => !('compose' in decision) && !sameDecision(decision, taken.decision))
  const best = bestDocument(scenario, world, offered)
  const document = best && (!('compose' in taken.decision) || sumOf(best.rate) > sumOf(taken.rate)) ? [best] : []
  return [...document, ...others].sort((a, b) => sumOf(b.rate) - sumOf(a.rate))
}

function bestDocument(scenario: Scenario, world: World, offered: readonly Rated[]): Rated | undefined {
  const compose = scenario.scenes[world.scene]?.compose
  if (compose === undefined) return undefined
  const ranked = offered.flatMap((rated) => {
    if (!('compose' in rated.decision)) return []
    const picked = rated.decision.compose
    return [{ rated, rank: [sumOf(rated.rate), worthOf(compose, picked), -picked.length] }]
  })
  ranked.sort((a, b) => b.rank.map((value, index) => value - (a.rank[index] ?? 0)).find((difference) => difference !== 0) ?? 0)
  return ranked[0]?.rated
}

const sameDecision = (a: Decision, b: Decision) =>
  ('choose' in a && 'choose' in b && a.choose === b.choose) || ('silence' in a && 'silence' in b)
