import { describe, expect, test } from 'vitest'
import { aScenario, type writtenScenario } from '../../../tests/support/a-scenario.ts'
import { behavioursOf } from './behaviours.ts'
import { componentsOf } from './components.ts'
import { countPaths } from './count-paths.ts'
import { explore } from './explore.ts'
import { pathBounds } from './path-bounds.ts'
import { playable } from './paths.ts'
import { scoreBounds, scoreOf } from './score-bounds.ts'

const say = { say: 'はい', because: '理由' }
type Scenes = typeof writtenScenario.scenes
/** Choices with these ratings of empathy and where they lead. */
const rated = (options: Record<string, readonly [number, string]>) => ({
  choose: Object.fromEntries(Object.entries(options).map(([id, [empathy, goto]]) => [id, { ...say, rate: { empathy }, goto }])),
})
function graphOf(scenes: Scenes) {
  const explored = explore(aScenario({ interrupts: {}, start: Object.keys(scenes)[0]!, scenes }))
  return { explored, graph: behavioursOf(explored, componentsOf(explored)) }
}
const boundsIn = (scenes: Scenes, ending?: number) => scoreBounds(graphOf(scenes).graph, 'empathy', ending)

describe('the bounds of scores', () => {
  // Three opportunities in which all is earned, after one in which little or nothing is.
  const last = { c: rated({ good: [4, 'd'], bad: [0, 'd'] }), d: rated({ good: [4, 'settled'], bad: [0, 'settled'] }) }

  test('are of the ratio, not of the sum', () => {
    // Over b more is earned (1 + 4 + 4 + 4 of 16) but of more that could have been; the way past it earns 10 of 10.
    const scenes = {
      a: rated({ rich: [1, 'b'], poor: [2, 'e'], none: [0, 'c'] }),
      b: rated({ good: [4, 'c'], bad: [0, 'c'] }),
      e: rated({ good: [4, 'd'], bad: [0, 'd'] }),
      ...last,
    }
    const { max, min } = boundsIn(scenes)!
    expect([max.earned, max.possible]).toEqual([2 + 4 + 4, 2 + 4 + 4])
    expect([min.earned, min.possible]).toEqual([0, 2 + 4 + 4])
  })

  test('count only paths with opportunities enough', () => {
    // A perfect end after two opportunities is no score; so is one with three of which one is none.
    const scenes = { a: rated({ quick: [4, 'd'], slow: [0, 'c'] }), ...last }
    expect(scoreOf(boundsIn(scenes)!.max)).toBeCloseTo((100 * 8) / 12)
    const even = { a: rated({ one: [3, 'c'], other: [3, 'c'] }), ...last }
    expect(boundsIn(even)).toBeUndefined()
  })

  test('are told for each ending', () => {
    const scenes = {
      a: rated({ good: [4, 'b'], bad: [0, 'b'] }),
      b: rated({ good: [4, 'c'], bad: [0, 'c'] }),
      c: rated({ good: [4, 'settled'], bad: [0, 'lost'] }),
    }
    const [settled, lost] = [boundsIn(scenes, 0)!, boundsIn(scenes, 1)!]
    expect([settled.min, settled.max].map(({ earned, possible }) => `${earned}/${possible}`)).toEqual(['4/12', '12/12'])
    expect([lost.min, lost.max].map(({ earned, possible }) => `${earned}/${possible}`)).toEqual(['0/12', '8/12'])
  })

  test('come with a path that can be played', () => {
    const { explored, graph } = graphOf({ a: rated({ bad: [0, 'c'], good: [4, 'c'] }), ...last })
    const { max } = scoreBounds(graph, 'empathy')!
    expect(playable(explored, graph, max.path)).toEqual({
      variant: {},
      ending: 'settled',
      decisions: ['a', 'c', 'd'].map((scene) => ({ scene, choose: 'good' })),
    })
  })
})

describe('over a long scenario', () => {
  const length = 1000
  const scenes = Object.fromEntries(
    Array.from({ length }, (_, n) => {
      const next = n + 1 < length ? `s${n + 1}` : 'settled'
      return [`s${n}`, rated({ a: [4, next], b: [3, next], c: [0, next] })]
    }),
  )
  const { graph } = graphOf(scenes)

  test('the number of paths is exact', () => {
    expect(countPaths(graph)).toBe(3n ** 1000n)
  })

  test('the scores and the number of decisions are exact', () => {
    const { min, max } = scoreBounds(graph, 'empathy')!
    expect([scoreOf(min), scoreOf(max)]).toEqual([0, 100])
    expect(pathBounds(graph, 'decisions')).toMatchObject({ fewest: length, most: length })
    expect(graph.size).toBe(length + 1)
  })
})
