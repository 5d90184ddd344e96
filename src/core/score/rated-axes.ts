import { type Axis, axes, type Ratings } from '../scenario/axis.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import { consequenceOf, offeredDecisions } from '../step/offer.ts'
import type { World } from '../step/world.ts'
import type { RatedAxis } from './debrief.ts'

export type RatedAxes = { readonly [axis in Axis]?: RatedAxis }

/** A decision that could be taken in a world, with its ratings. */
export type Rated = { readonly decision: Decision; readonly rate: Ratings }

/** Every decision offered in `world` with its ratings, in the order of the file; silence only with `timers`. */
export function ratedDecisions(scenario: Scenario, world: World, timers: boolean): Rated[] {
  return offeredDecisions(scenario, world, timers).map((decision) => ({ decision, rate: rateOf(scenario, world, decision) }))
}

/** The ratings of one decision that can be taken in `world`; none for one that cannot. */
export function rateOf(scenario: Scenario, world: World, decision: Decision): Ratings {
  const consequence = consequenceOf(scenario, world, decision)
  return typeof consequence === 'string' ? {} : consequence.rate
}

/**
 * What a decision with the ratings `taken` earned on each axis it is rated on, beside the best and the worst that was
 * `offered` (design.md §4).
 */
export function ratedAxes(taken: Ratings, offered: readonly Ratings[]): RatedAxes {
  const rated = axes.flatMap((axis) => {
    const earned = taken[axis]
    if (earned === undefined) return []
    const all = offered.flatMap((rate) => rate[axis] ?? [])
    return [[axis, { earned, best: Math.max(earned, ...all), worst: Math.min(earned, ...all) }]]
  })
  return Object.fromEntries(rated)
}

/** The sum of the ratings: orders the options of one scene, which are rated on the same axes; never shown. */
export const sumOf = (rate: Ratings): number => axes.reduce((sum, axis) => sum + (rate[axis] ?? 0), 0)
