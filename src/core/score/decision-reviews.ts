import type { Attempt } from '../play/attempt.ts'
import type { Replayed } from '../play/replay.ts'
import type { Passage } from '../play/transcript.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { World } from '../step/world.ts'
import { alternatives } from './alternatives.ts'
import type { DecisionReview } from './debrief.ts'
import { optionReview } from './option-review.ts'
import { type Rated, rateOf } from './rated-axes.ts'
import { ratedAttempt } from './score-attempt.ts'

/** What the debrief says of each decision of an attempt, in the language of `scenario`. */
export function decisionReviews(
  scenario: Scenario,
  attempt: Attempt,
  replayed: Replayed,
  transcript: readonly Passage[],
): DecisionReview[] {
  const axes = ratedAttempt(scenario, attempt, replayed)
  return attempt.decisions.map((decision, n) => {
    const before = replayed.worlds[n] as World
    const taken: Rated = { decision, rate: rateOf(scenario, before, decision) }
    const others = alternatives(scenario, before, taken, attempt.timers)
    const interrupt = replayed.interrupts[n]
    return {
      n,
      scene: before.scene,
      lines: transcript[n]?.lines ?? [],
      taken: optionReview(scenario, before, taken),
      others: others.map((other) => optionReview(scenario, before, other)),
      axes: axes[n] ?? {},
      ...(interrupt != null && { interrupt }),
      before,
      after: replayed.worlds[n + 1] as World,
    }
  })
}
