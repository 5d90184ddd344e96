import { type Axis, axes } from '../scenario/axis.ts'
import type { AxisScore } from './debrief.ts'
import type { RatedAxes } from './rated-axes.ts'

/** With fewer opportunities than this an attempt says too little about an axis (design.md §4). */
export const fewestOpportunities = 3

/**
 * The score of each axis over the decisions of an attempt: 100 × Σ(earned − worst) / Σ(best − worst) over its
 * opportunities, the decisions at which best > worst. Not rounded. Level: the anchor nearest to the mean rating earned
 * at them, the upper of two that are equally near.
 */
export function axisScores(decisions: readonly RatedAxes[]): Record<Axis, AxisScore> {
  const scores = axes.map((axis) => {
    const rated = decisions.flatMap((decision) => decision[axis] ?? []).filter(({ best, worst }) => best > worst)
    const opportunities = rated.length
    if (opportunities < fewestOpportunities) return [axis, { opportunities }]
    const earned = sum(rated.map((one) => one.earned))
    const worst = sum(rated.map((one) => one.worst))
    const best = sum(rated.map((one) => one.best))
    return [axis, { opportunities, score: (100 * (earned - worst)) / (best - worst), level: Math.round(earned / opportunities) }]
  })
  return Object.fromEntries(scores)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
