import { describe, expect, test } from 'vitest'
import { aScenario, type writtenScenario } from '../../../tests/support/a-scenario.ts'
import { relax } from './relaxed.ts'

const say = { say: 'はい', because: '理由' }
type Scenes = typeof writtenScenario.scenes
const rated = (options: Record<string, readonly [number, string, object?]>) => ({
  choose: Object.fromEntries(
    Object.entries(options).map(([id, [empathy, goto, more]]) => [id, { ...say, rate: { empathy }, goto, ...more }]),
  ),
})
const within = (scenes: Scenes, ending?: string, interrupts = {}) =>
  relax(aScenario({ interrupts, start: Object.keys(scenes)[0]!, scenes }), false).scoresWithin('empathy', ending)

describe('bounds that ignore conditions', () => {
  test('are the exact ones where there are no conditions', () => {
    const scenes = { a: rated({ good: [4, 'b'], bad: [1, 'b'] }), b: rated({ good: [3, 'settled'], bad: [1, 'lost'] }) }
    expect(within(scenes)).toEqual({ min: 0, max: 100 })
    expect(within(scenes, 'settled')).toEqual({ min: (100 * 2) / (3 + 2), max: 100 })
    expect(within(scenes, 'lost')).toEqual({ min: 0, max: (100 * 3) / (3 + 2) })
  })

  test('take a better option with a condition as offered or not, whichever goes further', () => {
    const scenes = { a: rated({ best: [4, 'settled', { when: { has: 'slip' } }], fair: [2, 'lost'], bad: [0, 'lost'] }) }
    // Without the best option the fair one is all that could be earned; with it, half.
    expect(within(scenes, 'lost')).toEqual({ min: 0, max: 100 })
    expect(within(scenes, 'settled')).toEqual({ min: 100, max: 100 })
  })

  test('take a worse option with a condition as offered or not, whichever goes further', () => {
    const scenes = { a: rated({ good: [4, 'settled'], fair: [2, 'lost'], worst: [0, 'settled', { when: { has: 'slip' } }] }) }
    expect(within(scenes, 'lost')).toEqual({ min: 0, max: 50 })
  })

  test('hold however often one goes round', () => {
    const scenes = { a: rated({ again: [1, 'a'], good: [4, 'settled'], bad: [0, 'settled'] }) }
    expect(within(scenes)).toEqual({ min: 0, max: 100 })
    const always = {
      a: rated({ again: [1, 'a'], good: [4, 'b'], bad: [0, 'b'] }),
      b: rated({ one: [4, 'settled'], other: [4, 'settled'] }),
    }
    expect(within(always, 'settled')).toEqual({ min: 0, max: 100 })
    const kind = { a: rated({ again: [3, 'a'], good: [4, 'settled'], bad: [0, 'lost'] }) }
    expect(within(kind, 'settled')).toEqual({ min: 75, max: 100 })
  })

  test('are none for an ending that nothing leads to, and none where nothing is rated', () => {
    const scenes = { a: rated({ good: [4, 'settled'], bad: [0, 'settled'] }) }
    expect(within(scenes, 'lost')).toBeUndefined()
    expect(within(scenes, 'lost', { late: { when: { has: 'slip' }, goto: 'lost' } })).toBeDefined()
    expect(within({ a: rated({ one: [3, 'settled'], other: [3, 'settled'] }) })).toBeUndefined()
  })
})

test('reachable is whatever some written way leads to', () => {
  const never = { all: [{ has: 'slip' }, { not: { has: 'slip' } }] }
  const scenes = {
    a: rated({ one: [1, 'b', { when: never }], other: [1, 'b'] }),
    b: rated({ one: [1, 'settled'], other: [1, 'settled'] }),
    island: rated({ one: [1, 'lost'], other: [1, 'lost'] }),
  }
  const { reachable } = relax(aScenario({ interrupts: {}, start: 'a', scenes }), true)
  expect([...reachable]).toEqual(['a', 'b', 'settled'])
})
