import { type Axis, axes, type Ratings } from '../scenario/axis.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { axisScores } from '../score/axis-scores.ts'
import type { AxisScore, RatedAxis } from '../score/debrief.ts'
import type { RatedAxes } from '../score/rated-axes.ts'
import type { Decision } from '../step/decision.ts'
import { startWorld } from '../step/step.ts'
import { variantsOf } from '../step/variants.ts'
import type { Variant } from '../step/world.ts'
import { type CompiledRules, compileRules } from './compiled-rules.ts'
import type { Offer, Outcome } from './compiled-scene.ts'
import { carryOut } from './compiled-step.ts'
import { decideBy, measurer, type Policy, policies } from './fixed-policy.ts'
import { InternedRows } from './interned-rows.ts'
import { earnedIn, possibleIn, type RatingLabel } from './rating-label.ts'
import { readSlot } from './slot.ts'
import { stateLayout } from './state-layout.ts'

/** What a policy comes to under one variant. */
export type PolicyRun = {
  readonly variant: Variant
  readonly decisions: readonly Decision[]
  /** Null if the policy goes round in circles or gets stuck. */
  readonly ending: string | null
  readonly axes: Readonly<Record<Axis, AxisScore>>
}

export type PolicyScore = {
  readonly runs: readonly PolicyRun[]
  /** Mean score 0–100 over the variants that come to an end with one; absent if none does. */
  readonly mean: { readonly [axis in Axis]?: number }
}

/**
 * What an attempt without timers scores if every decision is taken by a fixed policy. Exact; one run per variant.
 * `rules` are those of the scenario without timers, if they have been compiled already; in whatever language.
 */
export function policyScores(scenario: Scenario, rules = plainRules(scenario)): Readonly<Record<Policy, PolicyScore>> {
  const run = runner(scenario, rules)
  const scored = policies.map((policy): [Policy, PolicyScore] => {
    const runs = variantsOf(scenario).map((variant) => run(policy, variant))
    const means = axes.flatMap((axis) => {
      const scores = runs.flatMap((one) => (one.ending === null ? [] : (one.axes[axis].score ?? [])))
      return scores.length === 0 ? [] : [[axis, scores.reduce((sum, score) => sum + score, 0) / scores.length]]
    })
    return [policy, { runs, mean: Object.fromEntries(means) }]
  })
  return Object.fromEntries(scored) as Record<Policy, PolicyScore>
}

/** A decision of a policy, and the outcome it comes to. */
type Taken = { readonly decision: Decision; readonly outcome: Outcome; readonly rated: RatedAxes }

const plainRules = (scenario: Scenario) => compileRules(scenario, stateLayout(scenario), false)

function runner(scenario: Scenario, rules: CompiledRules): (policy: Policy, variant: Variant) => PolicyRun {
  const { layout } = rules
  const measure = measurer(scenario)
  // A policy does the same wherever the same is offered.
  const known = new Map(policies.map((policy) => [policy, new Map<number, Taken | undefined>()]))
  const take = (policy: Policy, number: number): Taken | undefined => {
    const offer = rules.offers[number] as Offer
    const decision = decideBy(policy, scenario, offer.decisions(), measure)
    if (decision === undefined) return undefined
    const index = offer.outcomeOf(decision)
    const outcome = offer.outcomes[index] as Outcome
    return { decision, outcome, rated: ratedAs(outcome.rate, offer.labels[index] as RatingLabel) }
  }
  return (policy, variant) => {
    const seen = new InternedRows()
    const rated: RatedAxes[] = []
    const decisions: Decision[] = []
    const row = layout.rowOf(startWorld(scenario, variant)) as Int32Array
    let place = readSlot(row, layout.place)
    while (place < layout.sceneCount && seen.intern(row, layout.words) >= decisions.length) {
      const number = rules.offerIn(place, row)
      const before = known.get(policy)
      const taken = before?.has(number) ? before.get(number) : take(policy, number)
      before?.set(number, taken)
      if (taken === undefined) break
      rated.push(taken.rated)
      decisions.push(taken.decision)
      carryOut(layout, rules.interrupts, taken.outcome, row)
      layout.settle(row)
      place = readSlot(row, layout.place)
    }
    const ending = place < layout.sceneCount ? null : (layout.places[place] as string)
    return { variant, decisions, ending, axes: axisScores(rated) }
  }
}

/** Only the axes on which it was an opportunity; the others make no difference to a score. */
function ratedAs(rate: Ratings, label: RatingLabel): RatedAxes {
  const rated: { [axis in Axis]?: RatedAxis } = {}
  for (const axis of axes) {
    const earned = rate[axis]
    if (earned === undefined || possibleIn(label, axis) === 0) continue
    const worst = earned - earnedIn(label, axis)
    rated[axis] = { earned, worst, best: worst + possibleIn(label, axis) }
  }
  return rated
}
