import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds } from '../../src/core/step/holds.ts'
import { drawVariant } from '../../src/core/step/variants.ts'
import { behaviourKey } from '../../src/core/verify/behaviour-key.ts'
import { doors } from '../../src/core/verify/doors.ts'
import { endingsFrom } from '../../src/core/verify/endings-from.ts'
import { explore } from '../../src/core/verify/explore.ts'
import { shortestPaths } from '../../src/core/verify/paths.ts'
import { randomScores } from '../../src/core/verify/random-scores.ts'
import { reachedIn } from '../../src/core/verify/reached.ts'
import { soundness } from '../../src/core/verify/soundness.ts'
import { aWalk } from '../support/a-walk.ts'
import { arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { bruteEndings, bruteForce } from '../support/brute-force.ts'
import { expectedAtRandom } from '../support/expected-at-random.ts'
import { forAll } from '../support/for-all.ts'
import { shippedIds, shippedScenario } from '../support/shipped-scenarios.ts'

const most = 800
// In one with loops the clock stands still, in one without it runs.
const small = fc.boolean().chain((loops) => arbitraryScenario({ loops }))

describe('exploring finds what brute force finds', () => {
  forAll('worlds, and the endings ahead of each', 80, [small, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, most)
    fc.pre(nodes !== undefined)
    const explored = explore(scenario, { timers })
    const keyOf = behaviourKey(scenario)
    expect(new Set(explored.worlds.map(keyOf))).toEqual(new Set([...nodes.values()].map(({ world }) => keyOf(world))))
    expect(explored.worlds).toHaveLength(new Set(explored.worlds.map(keyOf)).size)
    const remaining = endingsFrom(explored)
    for (const [key, { world }] of nodes) {
      expect(remaining(explored.indexOf(world) ?? -1)).toEqual(bruteEndings(scenario, nodes, key))
    }
  })

  forAll('choices, parts, lines and interrupts', 50, [small, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, most)
    fc.pre(nodes !== undefined)
    const reached = reachedIn(explore(scenario, { timers }))
    const worlds = [...nodes.values()]
    const edges = worlds.flatMap((node) => node.edges)
    const at = edges.map(({ decision }) => decision)
    const lines = worlds.flatMap(
      ({ world }) =>
        (scenario.scenes[world.scene] ?? scenario.endings[world.scene])?.lines.flatMap(({ when }, index) =>
          holds(when, world) ? [`${world.scene}/${index}`] : [],
        ) ?? [],
    )
    expect(reached.interrupts).toEqual(new Set(edges.flatMap(({ interrupt }) => interrupt ?? [])))
    expect(reached.choices).toEqual(new Set(at.flatMap((one) => ('choose' in one ? [`${one.scene}/${one.choose}`] : []))))
    expect(reached.parts).toEqual(new Set(at.flatMap((one) => ('compose' in one ? one.compose.map((part) => `${one.scene}/${part}`) : []))))
    expect(reached.lines).toEqual(new Set(lines))
  })

  forAll('shortest paths', 40, [small], (scenario) => {
    const nodes = bruteForce(scenario, true, most)
    fc.pre(nodes !== undefined)
    const depths = new Map<string, number>()
    for (const { world, depth } of nodes.values()) {
      const key = JSON.stringify([world.scene, world.variant])
      if (world.scene in scenario.endings) depths.set(key, Math.min(depth, depths.get(key) ?? depth))
    }
    const found = shortestPaths(explore(scenario)).map(
      ({ ending, variant, decisions }) => [JSON.stringify([ending, variant]), decisions.length] as const,
    )
    expect(new Map(found)).toEqual(depths)
  })

  forAll('expected scores at random', 50, [arbitraryScenario()], (scenario) => {
    const nodes = bruteForce(scenario, false, 300)
    fc.pre(nodes !== undefined)
    const expected = expectedAtRandom(scenario, nodes, 20_000)
    fc.pre(expected !== undefined)
    const found = randomScores(explore(scenario, { timers: false }))
    for (const [axis, { mean, scored }] of Object.entries(expected)) {
      const one = found?.[axis as keyof typeof found]
      expect(one?.scored).toBeCloseTo(scored, 9)
      expect(one?.mean === undefined).toBe(mean === undefined)
      if (mean !== undefined) expect(one?.mean).toBeCloseTo(mean, 9)
    }
  })
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

describe('every shipped scenario is sound', () => {
  test.each(shippedIds)(
    '%s',
    (id) => {
      expect(soundness(shippedScenario(id))).toMatchObject({ sound: true, stuck: [], trapped: [] })
    },
    30_000,
  )
})
