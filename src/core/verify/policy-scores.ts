import { type Axis, axes } from '../scenario/axis.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { axisScores } from '../score/axis-scores.ts'
import type { AxisScore } from '../score/debrief.ts'
import { type RatedAxes, ratedAxes, ratedDecisions, rateOf } from '../score/rated-axes.ts'
import { startWorld, step } from '../step/step.ts'
import { variantsOf } from '../step/variants.ts'
import type { Variant } from '../step/world.ts'
import { behaviourKey } from './behaviour-key.ts'
import { decideBy, type Policy } from './fixed-policy.ts'

/** What a policy comes to under one variant. */
export type PolicyRun = {
  readonly variant: Variant
  /** Null if the policy goes round in circles or gets stuck. */
  readonly ending: string | null
  readonly axes: Readonly<Record<Axis, AxisScore>>
}

export type PolicyScore = {
  readonly runs: readonly PolicyRun[]
  /** Mean score 0–100 over the variants that give one; absent if none does. */
  readonly mean: { readonly [axis in Axis]?: number }
}

/** What an attempt without timers scores if every decision is taken by a fixed policy. Exact; one run per variant. */
export function policyScores(scenario: Scenario, policy: Policy): PolicyScore {
  const runs = variantsOf(scenario).map((variant) => run(scenario, policy, variant))
  const means = axes.flatMap((axis) => {
    const scores = runs.flatMap((one) => one.axes[axis].score ?? [])
    return scores.length === 0 ? [] : [[axis, scores.reduce((sum, score) => sum + score, 0) / scores.length]]
  })
  return { runs, mean: Object.fromEntries(means) }
}

function run(scenario: Scenario, policy: Policy, variant: Variant): PolicyRun {
  const keyOf = behaviourKey(scenario)
  const seen = new Set<string>()
  const rated: RatedAxes[] = []
  let world = startWorld(scenario, variant)
  while (!seen.has(keyOf(world))) {
    seen.add(keyOf(world))
    const decision = decideBy(policy, scenario, world)
    if (decision === undefined) break
    const offered = ratedDecisions(scenario, world, false).map(({ rate }) => rate)
    rated.push(ratedAxes(rateOf(scenario, world, decision), offered))
    const stepped = step(scenario, world, decision)
    if (!stepped.ok) break
    world = stepped.world
  }
  return { variant, ending: world.scene in scenario.endings ? world.scene : null, axes: axisScores(rated) }
}
