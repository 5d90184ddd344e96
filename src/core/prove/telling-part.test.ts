import { describe, expect, test } from 'vitest'
import type { Condition } from '../scenario/condition.ts'
import { condition } from '../scenario/condition.ts'
import type { Asked } from '../verify/compiled-condition.ts'
import { failingPart, idlePart, toldPart } from './telling-part.ts'

const written = (value: object): Condition => condition.parse(value)
const came = (held: boolean, failed: boolean, range?: Asked['range']): Asked => ({ held, failed, ...(range && { range }) })
const record = (...entries: [Condition, Asked][]) => new Map(entries)
const parts = (all: Condition) => (all.kind === 'all' || all.kind === 'any' ? all.of : []) as [Condition, Condition, Condition]

describe('of a condition that never holds', () => {
  test('the part is to blame that failed whenever it was asked', () => {
    const all = written({ all: [{ has: 'memo' }, { knows: 'reason' }] })
    const [memo, reason] = parts(all)
    expect(failingPart(all, record([memo, came(true, true)], [reason, came(false, true)]))).toBe(reason)
  })

  test('the whole is to blame where each part held by itself', () => {
    const all = written({ all: [{ has: 'memo' }, { knows: 'reason' }] })
    const [memo, reason] = parts(all)
    expect(failingPart(all, record([memo, came(true, true)], [reason, came(true, true)]))).toBe(all)
  })

  test('what is negated, or one of several that would do, is told as a whole', () => {
    for (const whole of [written({ not: { has: 'memo' } }), written({ any: [{ has: 'memo' }, { has: 'card' }] })]) {
      expect(failingPart(whole, record())).toBe(whole)
    }
  })
})

describe('of a condition that both holds and fails', () => {
  test('a part of `all` that never failed makes no difference', () => {
    const all = written({ all: [{ has: 'memo' }, { knows: 'reason' }] })
    const [memo, reason] = parts(all)
    expect(idlePart(all, record([memo, came(true, true)], [reason, came(true, false)]))).toBe(reason)
    expect(idlePart(all, record([memo, came(true, true)], [reason, came(true, true)]))).toBeUndefined()
  })

  test('a part of `any` that never held makes no difference, also under `not`', () => {
    const not = written({ not: { any: [{ has: 'memo' }, { has: 'card' }] } })
    const [memo, card] = parts(not.kind === 'not' ? not.of : not)
    expect(idlePart(not, record([memo, came(true, true)], [card, came(false, true)]))).toBe(card)
  })

  test('a part that was never asked is passed over', () => {
    const any = written({ any: [{ has: 'memo' }, { has: 'card' }] })
    const [memo, card] = parts(any)
    expect(idlePart(any, record([memo, came(true, true)], [card, came(false, false)]))).toBeUndefined()
  })
})

describe('a part is told as one would write it', () => {
  test.each([
    [{ anger: { atLeast: 95 } }, '{ anger: { atLeast: 95 } }'],
    [{ any: [{ has: 'memo' }, { not: { knows: 'reason' } }] }, '{ any: [{ has: memo }, { not: { knows: reason } }] }'],
    [{ clock: { after: '14:30' } }, '{ clock: { after: "14:30" } }'],
    [{ variant: { why: 'forgot' } }, '{ variant: { why: forgot } }'],
  ])('%j', (value, expected) => expect(toldPart(written(value), record()).part).toBe(expected))

  test('with the range of its meter, where it was asked', () => {
    const anger = written({ anger: { atLeast: 95 } })
    expect(toldPart(anger, record([anger, came(false, true, { least: 20, most: 80 })])).meter).toEqual({ id: 'anger', least: 20, most: 80 })
    const never = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }
    expect(toldPart(anger, record([anger, came(false, false, never)])).meter).toBeUndefined()
  })
})
