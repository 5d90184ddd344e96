import type { Axis } from '../../src/core/scenario/axis.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { axisScores } from '../../src/core/score/axis-scores.ts'
import type { AxisScore } from '../../src/core/score/debrief.ts'
import { type RatedAxes, ratedAxes } from '../../src/core/score/rated-axes.ts'
import type { BruteNode } from './brute-force.ts'

/** One whole way through a scenario. */
export type WholePath = {
  /** Scenes, then the ending. */
  readonly places: readonly string[]
  readonly axes: Readonly<Record<Axis, AxisScore>>
  /** That somebody who decides at random goes this way, every variant being as likely. */
  readonly chance: number
}

/** Every path to an ending, each scored as an attempt is; undefined if there are more than `limit`, or one goes on and on. */
export function everyPath(scenario: Scenario, nodes: ReadonlyMap<string, BruteNode>, limit: number): WholePath[] | undefined {
  const paths: WholePath[] = []
  let isTooMuch = false
  const walk = (key: string, chance: number, places: readonly string[], rated: readonly RatedAxes[]): void => {
    const { world, edges } = nodes.get(key) as BruteNode
    const through = [...places, world.scene]
    if (world.scene in scenario.endings) paths.push({ places: through, axes: axisScores(rated), chance })
    isTooMuch ||= paths.length > limit || rated.length > 20
    if (isTooMuch) return
    const offered = edges.map(({ rate }) => rate)
    for (const { rate, to } of edges) walk(to, chance / edges.length, through, [...rated, ratedAxes(rate, offered)])
  }
  const starts = [...nodes].filter(([, { depth }]) => depth === 0).map(([key]) => key)
  for (const start of starts) walk(start, 1 / starts.length, [], [])
  return isTooMuch ? undefined : paths
}

/** The number of paths, by what is ahead of each world; undefined if one goes on and on. */
export function countEveryPath(scenario: Scenario, nodes: ReadonlyMap<string, BruteNode>): bigint | undefined {
  const known = new Map<string, bigint | 'under way'>()
  const countFrom = (key: string): bigint | undefined => {
    const before = known.get(key)
    if (before !== undefined) return before === 'under way' ? undefined : before
    known.set(key, 'under way')
    const { world, edges } = nodes.get(key) as BruteNode
    let count = world.scene in scenario.endings ? 1n : 0n
    for (const { to } of edges) {
      const ahead = countFrom(to)
      if (ahead === undefined) return undefined
      count += ahead
    }
    known.set(key, count)
    return count
  }
  let sum = 0n
  for (const [key, { depth }] of nodes) {
    const count = depth === 0 ? countFrom(key) : 0n
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}
