import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { explore } from '../../src/core/verify/explore.ts'
import { wayTo } from '../../src/core/verify/explored.ts'
import { shortestLoops } from '../../src/core/verify/shortest-loop.ts'
import { arbitraryFuelled, arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { type BruteNode, bruteForce } from '../support/brute-force.ts'
import { forAll } from '../support/for-all.ts'
import { naiveComponents, reachedFrom, stepsBetween } from '../support/naive-graph.ts'
import { playOut } from '../support/play-out.ts'
import { worldAt } from '../support/read-explored.ts'
import { rowsOf } from '../support/rows-of.ts'

/** The graph of worlds, those that are packed alike taken together, and in it the groups in which one can go round. */
function ringsIn(scenario: Scenario, nodes: ReadonlyMap<string, BruteNode>) {
  const rowOf = rowsOf(scenario)
  const numbers = new Map<string, number>()
  const numberOf = (row: string) => numbers.get(row) ?? numbers.set(row, numbers.size).size - 1
  const successors: number[][] = []
  for (const { world, edges } of nodes.values()) {
    successors[numberOf(rowOf(world))] = [...new Set(edges.map(({ to }) => numberOf(rowOf(nodes.get(to)!.world))))]
  }
  const reached = reachedFrom(successors)
  const rings = naiveComponents(successors).filter(([node]) => reached[node!]!.has(node!))
  return { rings, successors, numberOf: (world: BruteNode['world']) => numberOf(rowOf(world)) }
}

describe('loops', () => {
  forAll(
    'are found where worlds come back, and are the shortest',
    120,
    [arbitraryScenario({ loops: true }), fc.boolean()],
    (scenario, timers) => {
      const nodes = bruteForce(scenario, timers, 250)
      fc.pre(nodes !== undefined)
      const explored = explore(scenario, { timers })
      const loops = shortestLoops(explored)
      const { rings, successors, numberOf } = ringsIn(scenario, nodes)
      expect(loops.length > 0).toBe(rings.length > 0)
      expect(loops.length).toBeLessThanOrEqual(rings.length)
      expect(loops.map(({ decisions }) => decisions.length)).toEqual(loops.map(({ decisions }) => decisions.length).sort((a, b) => a - b))
      const isTrap = (ring: readonly number[]) => ring.every((node) => successors[node]!.every((to) => ring.includes(to)))
      for (const { world, decisions, worlds, canBeLeft } of loops) {
        const start = worldAt(explored, world)
        const ring = rings.find((one) => one.includes(numberOf(start)))!
        expect(worlds).toBe(ring.length)
        expect(canBeLeft).toBe(!isTrap(ring))
        expect(decisions.length).toBe(Math.min(...ring.map((node) => stepsBetween(successors, node, node))))
        const { worlds: passed } = playOut(scenario, start.variant, [...wayTo(explored, world), ...decisions], timers)
        expect(numberOf(passed.at(-1)!)).toBe(numberOf(start))
      }
      // However many loops go through the same scenes, one that cannot be left is told.
      expect(loops.some(({ canBeLeft }) => !canBeLeft)).toBe(rings.some(isTrap))
    },
  )

  forAll('are none where every decision uses something up', 40, [arbitraryFuelled(4), fc.boolean()], (scenario, timers) => {
    const explored = explore(scenario, { timers, limit: 5000 })
    expect(shortestLoops(explored)).toEqual([])
  })
})
