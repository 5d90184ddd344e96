import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { axes } from '../../src/core/scenario/axis.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Figure, Proof, ScoreRange } from '../../src/core/verify/proof.ts'
import { prove } from '../../src/core/verify/prove.ts'
import { relax } from '../../src/core/verify/relaxed.ts'
import { arbitraryFuelled, arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { bruteForce } from '../support/brute-force.ts'
import { everyPath } from '../support/every-path.ts'
import { forAll } from '../support/for-all.ts'
import { playOut } from '../support/play-out.ts'

/** Every path ends; in most, scenes lead to each other and back while something bounded is used up. */
const finite = fc.oneof({ arbitrary: arbitraryScenario(), weight: 1 }, { arbitrary: arbitraryFuelled(5), weight: 2 })
/** For rounding. */
const little = 1e-9

const endingsAnd = (scenario: Scenario) => [undefined, ...Object.keys(scenario.endings)]

describe('bounds that ignore conditions', () => {
  forAll('hold for every path', 120, [finite, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, 800)
    const paths = nodes && everyPath(scenario, nodes, 10_000)
    fc.pre(paths !== undefined)
    const { reachable, scoresWithin } = relax(scenario, timers)
    for (const { world } of nodes!.values()) expect(reachable).toContain(world.scene)
    for (const axis of axes) {
      for (const ending of endingsAnd(scenario)) {
        const to = paths.filter(({ places }) => ending === undefined || places.at(-1) === ending)
        const scores = to.flatMap((path) => path.axes[axis].score ?? [])
        if (scores.length === 0) continue
        const bounds = scoresWithin(axis, ending)
        expect(bounds?.min).toBeLessThanOrEqual(Math.min(...scores) + little)
        expect(bounds?.max).toBeGreaterThanOrEqual(Math.max(...scores) - little)
      }
    }
  })

  forAll(
    'hold for attempts in endless scenarios',
    60,
    [arbitraryScenario({ loops: true }), fc.boolean(), fc.array(fc.nat(), { maxLength: 12 })],
    (scenario, timers, picks) => {
      const nodes = bruteForce(scenario, timers, 800)
      fc.pre(nodes !== undefined)
      const { reachable, scoresWithin } = relax(scenario, timers)
      for (const start of [...nodes.values()].filter(({ depth }) => depth === 0)) {
        let node = start
        const decisions = picks.flatMap((pick) => {
          const edge = node.edges[pick % node.edges.length]
          node = (edge && nodes.get(edge.to)) ?? node
          return edge?.decision ?? []
        })
        const { axes: scored, worlds } = playOut(scenario, start.world.variant, decisions, timers)
        for (const { scene } of worlds) expect(reachable).toContain(scene)
        const ending = worlds.at(-1)!.scene
        if (!(ending in scenario.endings)) continue
        for (const axis of axes) {
          const { score } = scored[axis]
          if (score === undefined) continue
          for (const bounds of [scoresWithin(axis), scoresWithin(axis, ending)]) {
            expect(bounds?.min).toBeLessThanOrEqual(score + little)
            expect(bounds?.max).toBeGreaterThanOrEqual(score - little)
          }
        }
      }
    },
  )
})

describe('a proof cut short', () => {
  /** What is marked exact is the same; what is not holds what is exact. */
  function checkRange(cut: Figure<ScoreRange> | undefined, whole: Figure<ScoreRange> | undefined): void {
    if (cut === undefined) expect(whole).toBeUndefined()
    else if (cut.exact) expect(cut).toEqual(whole)
    if (cut === undefined || cut.exact || whole === undefined) return
    expect(cut.value.min).toBeLessThanOrEqual(whole.value.min + little)
    expect(cut.value.max).toBeGreaterThanOrEqual(whole.value.max - little)
    expect(cut.value).not.toHaveProperty('minPath')
  }

  forAll('gives as exact only what the whole proof gives', 80, [finite, fc.integer({ min: 1, max: 30 })], (scenario, limit) => {
    const whole = prove(scenario, { limit: 3000 }).proof
    const cut = prove(scenario, { limit }).proof
    fc.pre(whole.complete && whole.scores.every(({ overall }) => axes.every((axis) => overall[axis]?.exact ?? true)))
    const figures: Figure<unknown>[] = [cut.worlds, cut.decisions, cut.endingsByVariant]
    if (cut.complete) expect({ ...cut, limit: 0 }).toEqual({ ...whole, limit: 0 })
    else expect(figures.filter(({ exact }) => exact)).toEqual([])
    expect(cut.worlds.value).toBeLessThanOrEqual(whole.worlds.value)
    expect(cut.decisions.value).toBeLessThanOrEqual(whole.decisions.value)
    for (const [n, endings] of cut.endingsByVariant.value.entries())
      expect(whole.endingsByVariant.value[n]).toEqual(expect.arrayContaining([...endings]))
    expect(cut.policies).toEqual(whole.policies)
    expect(cut.loops).toEqual([])
    for (const what of ['behaviours', 'paths', 'lengths'] as const) if (!cut.complete) expect(cut).not.toHaveProperty(what)
    if (cut.random) expect(cut.random).toEqual(whole.random)
    for (const [n, scores] of cut.scores.entries()) {
      const exact = whole.scores[n] as Proof['scores'][number]
      expect(scores.timers).toBe(exact.timers)
      for (const axis of axes) {
        checkRange(scores.overall[axis], exact.overall[axis])
        for (const ending of Object.keys(scenario.endings)) checkRange(scores.byEnding[ending]?.[axis], exact.byEnding[ending]?.[axis])
        if (scores.opportunities[axis]) expect(scores.opportunities[axis]).toEqual(exact.opportunities[axis])
      }
    }
  })
})
