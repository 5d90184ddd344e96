import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forAll } from '../../../tests/support/for-all.ts'
import { GrowingIntegers } from './growing-integers.ts'
import { InternedRows } from './interned-rows.ts'

// Few different integers, so that rows come again.
const integer = fc.oneof(fc.constantFrom(0, 1, -1, 2 ** 31 - 1, -(2 ** 31)), fc.integer({ min: -3, max: 3 }))
const row = fc.array(integer, { maxLength: 4 })

describe('interned rows', () => {
  forAll('number rows in the order in which they are first seen', 200, [fc.array(row, { maxLength: 200 })], (rows) => {
    const interned = new InternedRows()
    const numbers = new Map<string, number>()
    for (const one of rows) {
      // What stands behind the length does not count.
      const written = Int32Array.from([...one, 77])
      const expected = numbers.get(one.join())
      expect(interned.find(written, one.length)).toBe(expected)
      expect(interned.intern(written, one.length)).toBe(expected ?? numbers.size)
      if (expected === undefined) numbers.set(one.join(), numbers.size)
      expect(interned.size).toBe(numbers.size)
    }
    for (const [written, number] of numbers) {
      const into = new Int32Array(5)
      const length = interned.read(number, into)
      expect([...into.subarray(0, length)].join()).toBe(written)
    }
  })

  test('keep a hundred thousand near rows apart', () => {
    const interned = new InternedRows()
    const size = 100_000
    const rowAt = (n: number) => Int32Array.of(n >> 8, n & 255)
    const numbers = Int32Array.from({ length: size }, (_, n) => interned.intern(rowAt(n), 2))
    expect(numbers.findIndex((number, n) => number !== n)).toBe(-1)
    expect(numbers.findIndex((_, n) => interned.find(rowAt(n), 2) !== n)).toBe(-1)
    expect(interned.find(Int32Array.of(-1, 0), 2)).toBeUndefined()
  })
})

describe('growing integers', () => {
  forAll('hold what was pushed', 100, [fc.array(fc.integer()), fc.integer({ min: 0, max: 5 })], (values, capacity) => {
    const list = new GrowingIntegers(capacity)
    for (const value of values) list.push(value)
    expect(list.length).toBe(values.length)
    expect([...list.trimmed()]).toEqual(values)
    list.reserve(100)
    expect(list.values.length).toBeGreaterThanOrEqual(values.length + 100)
    expect([...list.trimmed()]).toEqual(values)
  })
})
