import type { Attempt } from '../play/attempt.ts'
import type { Replayed } from '../play/replay.ts'
import type { Axis } from '../scenario/axis.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { axisScores } from './axis-scores.ts'
import type { AxisScore } from './debrief.ts'
import { type RatedAxes, ratedAxes, ratedDecisions, rateOf } from './rated-axes.ts'

/** What each decision of an attempt earned, and could have earned, on each axis its scene rates. */
export function ratedAttempt(scenario: Scenario, attempt: Attempt, replayed: Replayed): RatedAxes[] {
  return attempt.decisions.map((decision, n) => {
    const world = replayed.worlds[n]
    if (world === undefined) return {}
    const offered = ratedDecisions(scenario, world, attempt.timers).map(({ rate }) => rate)
    return ratedAxes(rateOf(scenario, world, decision), offered)
  })
}

/** The scores of an attempt so far, 0–100 on each axis, with the number of opportunities. */
export function scoreAttempt(scenario: Scenario, attempt: Attempt, replayed: Replayed): Record<Axis, AxisScore> {
  return axisScores(ratedAttempt(scenario, attempt, replayed))
}
