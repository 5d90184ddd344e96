import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type Axis, axes } from '../../src/core/scenario/axis.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { behavioursOf } from '../../src/core/verify/behaviours.ts'
import { componentsOf } from '../../src/core/verify/components.ts'
import { countPaths } from '../../src/core/verify/count-paths.ts'
import { explore } from '../../src/core/verify/explore.ts'
import { isEnding, labelAt, placeIn } from '../../src/core/verify/explored.ts'
import { pathBounds } from '../../src/core/verify/path-bounds.ts'
import { type PathToEnding, playable } from '../../src/core/verify/paths.ts'
import { type AttainedScore, scoreBounds, scoreOf } from '../../src/core/verify/score-bounds.ts'
import { arbitraryFuelled, arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { bruteForce } from '../support/brute-force.ts'
import { countEveryPath, everyPath, type WholePath } from '../support/every-path.ts'
import { forAll } from '../support/for-all.ts'
import { playOut } from '../support/play-out.ts'

const most = 800
const mostPaths = 10_000
/** Every path ends. */
const finite = fc.oneof({ arbitrary: arbitraryScenario(), weight: 1 }, { arbitrary: arbitraryFuelled(5), weight: 3 })

function explored(scenario: Scenario, timers: boolean) {
  const worlds = explore(scenario, { timers })
  return { worlds, graph: behavioursOf(worlds, componentsOf(worlds)) }
}

function everyPathOf(scenario: Scenario, timers: boolean): WholePath[] {
  const nodes = bruteForce(scenario, timers, most)
  const paths = nodes && everyPath(scenario, nodes, mostPaths)
  fc.pre(paths !== undefined)
  return paths
}

describe('behaviours', () => {
  forAll(
    'have the decisions of the worlds that they stand for, down to the same endings',
    60,
    [finite, fc.boolean()],
    (scenario, timers) => {
      const { worlds, graph } = explored(scenario, timers)
      for (let world = 0; world < worlds.size; world += 1) {
        const behaviour = graph.behaviourOf[world] as number
        const ending = graph.endings[graph.endingOf[behaviour] as number]
        expect(ending).toBe(isEnding(worlds, world) ? placeIn(worlds, world) : undefined)
        const ways = new Map<string, number>()
        for (let edge = worlds.first[world] as number; edge < (worlds.first[world + 1] as number); edge += 1) {
          const key = `${graph.behaviourOf[worlds.to[edge] as number]} ${labelAt(worlds, world, edge)}`
          ways.set(key, (ways.get(key) ?? 0) + (worlds.waysOf[edge] as number))
        }
        const found = new Map<string, number>()
        for (let edge = graph.first[behaviour] as number; edge < (graph.first[behaviour + 1] as number); edge += 1) {
          expect(graph.to[edge]).toBeLessThan(behaviour)
          found.set(`${graph.to[edge]} ${graph.labelOf[edge]}`, graph.waysOf[edge] as number)
        }
        expect(found).toEqual(ways)
      }
      expect(graph.starts).toEqual(worlds.starts.map((start) => graph.behaviourOf[start]))
    },
  )
})

describe('over all paths', () => {
  forAll('their number', 60, [finite, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, most)
    fc.pre(nodes !== undefined)
    expect(countPaths(explored(scenario, timers).graph)).toBe(countEveryPath(scenario, nodes))
  })

  forAll('fewest and most decisions and opportunities, and a path with the fewest', 60, [finite, fc.boolean()], (scenario, timers) => {
    const paths = everyPathOf(scenario, timers)
    const { worlds, graph } = explored(scenario, timers)
    for (const counted of ['decisions', ...axes] as const) {
      const countIn = ({ places, axes: scored }: WholePath) => (counted === 'decisions' ? places.length - 1 : scored[counted].opportunities)
      const counts = paths.map(countIn)
      const found = pathBounds(graph, counted)
      expect(found).toMatchObject({ fewest: Math.min(...counts), most: Math.max(...counts) })
      const { decisions, variant } = playable(worlds, graph, found!.poorest)
      const { axes: scored, worlds: passed } = playOut(scenario, variant, decisions, timers)
      expect(passed.at(-1)!.scene in scenario.endings).toBe(true)
      expect(counted === 'decisions' ? decisions.length : scored[counted].opportunities).toBe(found!.fewest)
    }
  })

  forAll(
    'least and greatest score, overall and for each ending, by paths that attain them',
    120,
    [finite, fc.boolean()],
    (scenario, timers) => {
      const paths = everyPathOf(scenario, timers)
      const { worlds, graph } = explored(scenario, timers)
      const check = (axis: Axis, ending?: string) => {
        const scores = paths.flatMap(({ places, axes: scored }) =>
          ending === undefined || places.at(-1) === ending ? (scored[axis].score ?? []) : [],
        )
        const found = scoreBounds(graph, axis, ending === undefined ? undefined : graph.endings.indexOf(ending))
        if (scores.length === 0) return expect(found).toBeUndefined()
        const attained = (one: AttainedScore | undefined, score: number) => {
          expect(scoreOf(one!)).toBeCloseTo(score, 9)
          const path: PathToEnding = playable(worlds, graph, one!.path)
          const { worlds: passed, axes: scored } = playOut(scenario, path.variant, path.decisions, timers)
          expect(passed.at(-1)?.scene).toBe(path.ending)
          expect(path.ending in scenario.endings && path.ending === (ending ?? path.ending)).toBe(true)
          expect(scored[axis].score).toBe(scoreOf(one!))
        }
        attained(found?.min, Math.min(...scores))
        attained(found?.max, Math.max(...scores))
      }
      for (const axis of axes) for (const ending of [undefined, ...Object.keys(scenario.endings)]) check(axis, ending)
    },
  )
})
