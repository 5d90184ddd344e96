import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { holds } from '../../src/core/step/holds.ts'
import { drawVariant } from '../../src/core/step/variants.ts'
import type { World } from '../../src/core/step/world.ts'
import { doors } from '../../src/core/verify/doors.ts'
import { endingsFrom } from '../../src/core/verify/endings-from.ts'
import { explore } from '../../src/core/verify/explore.ts'
import { placeIn } from '../../src/core/verify/explored.ts'
import { endingsByVariant, metIn } from '../../src/core/verify/met.ts'
import { shortestPaths } from '../../src/core/verify/paths.ts'
import { aWalk } from '../support/a-walk.ts'
import { arbitraryFuelled, arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { type BruteNode, bruteEndings, bruteForce } from '../support/brute-force.ts'
import { forAll } from '../support/for-all.ts'
import { playOut } from '../support/play-out.ts'
import { edgesIn } from '../support/read-explored.ts'
import { rowsOf } from '../support/rows-of.ts'

const most = 800
// With loops the clock stands still unless something is used up; going only forward it runs.
const small = fc.oneof(arbitraryScenario(), arbitraryScenario({ loops: true }), arbitraryFuelled(4))

const linesShown = (scenario: Scenario, world: World) =>
  (scenario.scenes[world.scene] ?? scenario.endings[world.scene])?.lines.flatMap(({ when }, index) =>
    holds(when, world) ? [`${world.scene}/${index}`] : [],
  ) ?? []
const papersShown = (scenario: Scenario, world: World) =>
  world.scene in scenario.scenes ? Object.keys(scenario.papers).filter((paper) => holds(scenario.papers[paper]?.when, world)) : []
const isCalm = (scenario: Scenario, world: World) => world.scene in scenario.scenes && holds(scenario.calm, world)
const written = (decision: Decision) => JSON.stringify(decision)

describe('worlds that are packed alike', () => {
  forAll('look alike, offer the same and go on alike', 80, [small, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, most)
    fc.pre(nodes !== undefined)
    const rowOf = rowsOf(scenario)
    const seenIn = ({ world, edges }: BruteNode) => ({
      world: [world.scene, world.variant],
      shown: [linesShown(scenario, world), papersShown(scenario, world), isCalm(scenario, world)],
      decisions: edges.map(({ decision, rate, interrupt, to }) => [decision, rate, interrupt, rowOf((nodes.get(to) as BruteNode).world)]),
    })
    const first = new Map<string, BruteNode>()
    for (const node of nodes.values()) {
      const row = rowOf(node.world)
      const other = first.get(row)
      if (other) expect(seenIn(node)).toEqual(seenIn(other))
      else first.set(row, node)
    }
  })
})

describe('exploring finds what brute force finds', () => {
  forAll('worlds, and the endings ahead of each', 80, [small, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, most)
    fc.pre(nodes !== undefined)
    const explored = explore(scenario, { timers })
    const rowOf = rowsOf(scenario)
    const indices = new Map<string, number>()
    const remaining = endingsFrom(explored)
    for (const [key, { world }] of nodes) {
      const index = explored.indexOf(world)
      if (index === undefined) throw new Error(`Not found: ${key}`)
      expect(placeIn(explored, index)).toBe(world.scene)
      expect(explored.variants[explored.variantOf(index)]).toEqual(world.variant)
      expect(indices.get(rowOf(world)) ?? index).toBe(index)
      indices.set(rowOf(world), index)
      expect(remaining(index)).toEqual(bruteEndings(scenario, nodes, key))
    }
    expect(explored.complete).toBe(true)
    expect(explored.size).toBe(indices.size)
    expect(new Set(indices.values()).size).toBe(indices.size)
  })

  forAll('decisions, where each leads, and the interrupt that took over', 50, [small, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, most)
    fc.pre(nodes !== undefined)
    const explored = explore(scenario, { timers })
    const isDocument = (decision: Decision) => 'compose' in decision
    for (const { world, edges } of nodes.values()) {
      const found = edgesIn(explored, explored.indexOf(world) as number)
      const led = edges.map(({ decision, interrupt, to }) => ({
        decision,
        interrupt,
        to: explored.indexOf((nodes.get(to) as BruteNode).world),
      }))
      expect(found.reduce((sum, { ways }) => sum + ways, 0)).toBe(edges.length)
      const plain = found.filter(({ decision }) => !isDocument(decision))
      expect(plain).toEqual(led.filter(({ decision }) => !isDocument(decision)).map((edge) => ({ ...edge, ways: 1 })))
      for (const { ways, ...edge } of found) if (isDocument(edge.decision)) expect(led).toContainEqual(edge)
      const documents = (
        edges: readonly { decision: Decision; interrupt: string | undefined; to: number | undefined; ways?: number }[],
      ) => {
        const counted = new Map<string, number>()
        for (const { decision, interrupt, to, ways = 1 } of edges) {
          if (isDocument(decision)) counted.set(`${interrupt} ${to}`, (counted.get(`${interrupt} ${to}`) ?? 0) + ways)
        }
        return counted
      }
      expect(documents(found)).toEqual(documents(led))
    }
  })

  forAll('choices, parts, lines, interrupts, and endings by variant', 50, [small, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, most)
    fc.pre(nodes !== undefined)
    const explored = explore(scenario, { timers })
    const met = metIn(explored)
    const worlds = [...nodes.values()]
    const edges = worlds.flatMap((node) => node.edges)
    const at = edges.map(({ decision }) => decision)
    const places = new Set(worlds.map(({ world }) => world.scene))
    expect(met.scenes).toEqual(new Set([...places].filter((place) => place in scenario.scenes)))
    expect(met.endings).toEqual(new Set([...places].filter((place) => place in scenario.endings)))
    expect(met.interrupts).toEqual(new Set(edges.flatMap(({ interrupt }) => interrupt ?? [])))
    expect(met.choices).toEqual(new Set(at.flatMap((one) => ('choose' in one ? [`${one.scene}/${one.choose}`] : []))))
    expect(met.parts).toEqual(new Set(at.flatMap((one) => ('compose' in one ? one.compose.map((part) => `${one.scene}/${part}`) : []))))
    expect(met.lines).toEqual(new Set(worlds.flatMap(({ world }) => linesShown(scenario, world))))
    const ended = (variant: World['variant']) => {
      const under = worlds.filter(({ world }) => JSON.stringify(world.variant) === JSON.stringify(variant)).map(({ world }) => world.scene)
      return Object.keys(scenario.endings).filter((ending) => under.includes(ending))
    }
    expect(endingsByVariant(explored)).toEqual(explored.variants.map(ended))
  })

  forAll('shortest paths, which can be played', 40, [small], (scenario) => {
    const nodes = bruteForce(scenario, true, most)
    fc.pre(nodes !== undefined)
    const depths = new Map<string, number>()
    for (const { world, depth } of nodes.values()) {
      const key = JSON.stringify([world.scene, world.variant])
      if (world.scene in scenario.endings) depths.set(key, Math.min(depth, depths.get(key) ?? depth))
    }
    const found = shortestPaths(explore(scenario)).map(({ ending, variant, decisions }) => {
      expect(playOut(scenario, variant, decisions).worlds.at(-1)?.scene).toBe(ending)
      return [JSON.stringify([ending, variant]), decisions.length] as const
    })
    expect(new Map(found)).toEqual(depths)
    expect(found).toHaveLength(depths.size)
  })
})

describe('exploring up to a limit', () => {
  forAll(
    'finds nothing that is not there, and says whether that is all',
    50,
    [small, fc.integer({ min: 1, max: 60 })],
    (scenario, limit) => {
      const whole = explore(scenario, { limit: 5000 })
      fc.pre(whole.complete)
      const part = explore(scenario, { limit })
      if (whole.size <= limit) expect(part.complete).toBe(true)
      expect(part.complete ? part.size === whole.size : part.size > limit && part.size <= whole.size).toBe(true)
      const decisionsIn = (explored: typeof whole) =>
        new Set(
          Array.from({ length: explored.size }, (_, world) => edgesIn(explored, world).map(({ decision }) => written(decision))).flat(),
        )
      expect([...decisionsIn(part)].filter((decision) => !decisionsIn(whole).has(decision))).toEqual([])
      const [some, all] = [metIn(part), metIn(whole)]
      for (const what of Object.keys(all) as (keyof typeof all)[]) {
        expect([...some[what]].filter((one) => !all[what].has(one))).toEqual([])
      }
    },
  )
})

describe('doors', () => {
  forAll(
    'only ever close, and the ending reached was always open',
    40,
    [small, fc.string(), fc.array(fc.nat(), { maxLength: 10 }), fc.boolean()],
    (scenario, seed, way, timers) => {
      const { attempt, replayed } = aWalk(scenario, seed, way, { timers })
      const found = doors(scenario, attempt, replayed, 5000)
      fc.pre(found.ok)
      found.open.forEach((open, n) => {
        if (n > 0) expect(found.open[n - 1]).toEqual(expect.arrayContaining([...open]))
        if (replayed.ended) expect(open).toContain(replayed.worlds.at(-1)?.scene)
      })
      expect(replayed.variant).toEqual(drawVariant(scenario, seed))
    },
  )
})
