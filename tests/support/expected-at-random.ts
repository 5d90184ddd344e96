import { type Axis, axes } from '../../src/core/scenario/axis.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { axisScores } from '../../src/core/score/axis-scores.ts'
import { type RatedAxes, ratedAxes } from '../../src/core/score/rated-axes.ts'
import type { BruteNode } from './brute-force.ts'

/** Expected scores when deciding at random, path by path; undefined if there are more than `limit` paths or one goes on. */
export function expectedAtRandom(scenario: Scenario, nodes: Map<string, BruteNode>, limit: number) {
  const sums = Object.fromEntries(axes.map((axis) => [axis, { scored: 0, total: 0 }])) as Record<Axis, { scored: number; total: number }>
  let paths = 0
  const walk = (key: string, probability: number, rated: RatedAxes[]): void => {
    const node = nodes.get(key)
    if (node === undefined || paths > limit || rated.length > 30) {
      paths = Number.POSITIVE_INFINITY
      return
    }
    if (node.world.scene in scenario.endings) {
      paths += 1
      const scores = axisScores(rated)
      for (const axis of axes) {
        const { score } = scores[axis]
        if (score === undefined) continue
        sums[axis].scored += probability
        sums[axis].total += probability * score
      }
    }
    const offered = node.edges.map(({ rate }) => rate)
    for (const { rate, to } of node.edges) walk(to, probability / node.edges.length, [...rated, ratedAxes(rate, offered)])
  }
  const starts = [...nodes].filter(([, { depth }]) => depth === 0).map(([key]) => key)
  for (const start of starts) walk(start, 1 / starts.length, [])
  if (paths > limit) return undefined
  return Object.fromEntries(
    axes.map((axis) => {
      const { scored, total } = sums[axis]
      return [axis, scored === 0 ? { scored, mean: undefined } : { scored, mean: total / scored }]
    }),
  )
}
