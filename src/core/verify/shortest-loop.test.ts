import { describe, expect, test } from 'vitest'
import { aScenario, type writtenScenario } from '../../../tests/support/a-scenario.ts'
import { explore } from './explore.ts'
import { shortestLoops } from './shortest-loop.ts'

const say = { say: 'はい', because: '理由' }
const go = (to: string, more: object = {}) => ({ ...say, ...more, goto: to })
/** A scenario whose scenes have these choices. */
const withScenes = (scenes: Record<string, Record<string, object>>, more: object = {}) =>
  aScenario({
    interrupts: {},
    start: Object.keys(scenes)[0]!,
    scenes: Object.fromEntries(Object.entries(scenes).map(([id, choose]) => [id, { choose }])) as typeof writtenScenario.scenes,
    ...more,
  })
const loopsIn = (...given: Parameters<typeof withScenes>) =>
  shortestLoops(explore(withScenes(...given))).map(({ decisions, worlds, canBeLeft }) => ({
    by: decisions.map((one) => 'choose' in one && `${one.scene}/${one.choose}`),
    worlds,
    canBeLeft,
  }))

describe('the shortest loop', () => {
  test('is none where every path ends', () => {
    expect(shortestLoops(explore(aScenario()))).toEqual([])
  })

  test('may be one decision that changes nothing', () => {
    expect(loopsIn({ a: { again: go('a'), on: go('lost') } })).toEqual([{ by: ['a/again'], worlds: 1, canBeLeft: true }])
  })

  test('leaves out detours', () => {
    const scenes = { a: { on: go('b'), out: go('lost') }, b: { far: go('c'), back: go('a') }, c: { home: go('a'), out: go('lost') } }
    expect(loopsIn(scenes)).toEqual([{ by: ['a/on', 'b/back'], worlds: 3, canBeLeft: true }])
  })

  test('says when there is no way out', () => {
    const scenes = { a: { on: go('b'), out: go('lost') }, b: { go: go('c'), also: go('c') }, c: { back: go('b'), too: go('b') } }
    expect(loopsIn(scenes)).toEqual([{ by: ['b/go', 'c/back'], worlds: 2, canBeLeft: false }])
  })

  test('is none where the loop uses up something that is looked at, and is one where nobody looks', () => {
    const scenes = { a: { again: go('a', { effect: { anger: 1 } }), on: go('lost') } }
    const limit = { calm: { when: { anger: { atLeast: 70 } }, goto: 'lost' } }
    expect(loopsIn(scenes, { interrupts: limit })).toEqual([])
    expect(loopsIn(scenes)).toHaveLength(1)
  })

  test('is told once for each set of scenes, the shortest first', () => {
    const there = { on: go('b', { when: { variant: { who: 'x' } } }), out: go('c') }
    const scenes = { a: there, b: { back: go('a'), out: go('lost') }, c: { again: go('c'), out: go('lost') } }
    const found = loopsIn(scenes, { variants: { who: { x: '甲', y: '乙' }, why: { p: '丙', q: '丁' } } })
    expect(found.map(({ by }) => by)).toEqual([['c/again'], ['a/on', 'b/back']])
  })

  test('that cannot be left is told before one through the same scenes that can, even if it is longer', () => {
    // Under x one goes round two scenes and may leave; under y one also passes b twice, and cannot.
    const x = { variant: { who: 'x' } }
    const y = { variant: { who: 'y' } }
    const scenes = {
      a: { on: go('b', { effect: { gain: 'slip' } }), same: go('b', { effect: { gain: 'slip' } }) },
      b: {
        out: go('lost', { when: x }),
        back: go('a', { when: x }),
        once: go('b', { when: { all: [y, { has: 'slip' }] }, effect: { lose: 'slip' } }),
        home: go('a', { when: { all: [y, { not: { has: 'slip' } }] } }),
      },
    }
    const order = (first: string, then: string) => loopsIn(scenes, { variants: { who: { [first]: '一', [then]: '二' } } })
    const trap = [{ by: ['a/on', 'b/once', 'b/home'], worlds: 3, canBeLeft: false }]
    expect(order('x', 'y')).toEqual(trap)
    expect(order('y', 'x')).toEqual(trap)
  })

  test('of a huge group is found in seconds, though it may not be the shortest', { timeout: 30_000 }, () => {
    const size = 30_000
    const scenes = Array.from({ length: size }, (_, n) => [
      `s${n}`,
      { a: go(`s${(n + 1) % size}`), b: go(n + 2 < size ? `s${n + 2}` : 'lost') },
    ])
    const [loop, ...others] = loopsIn(Object.fromEntries(scenes))
    expect(others).toEqual([])
    expect(loop).toMatchObject({ worlds: size, canBeLeft: true })
    expect(loop!.by).toHaveLength(size / 2 + 1)
  })
})
