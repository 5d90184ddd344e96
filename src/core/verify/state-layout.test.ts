import { describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { rowsOf } from '../../../tests/support/rows-of.ts'
import { startWorld } from '../step/step.ts'
import { readSlot, type Slot } from './slot.ts'
import { stateLayout } from './state-layout.ts'

const visit = aVisit()
const start = startWorld(visit, { why: 'forgot' })
const rowOf = rowsOf(visit)

describe('a layout', () => {
  test('has a place for all that a condition looks at, and nothing else', () => {
    expect(stateLayout(visit).variables.map(({ kind, id }) => `${kind} ${id}`.trim())).toEqual([
      'place',
      'variant',
      'clock',
      'meter anger',
      'item memo',
      'fact reason',
      'fired late',
    ])
  })

  test('gives no two variables the same bits, and none across two words', () => {
    const facts = Array.from({ length: 40 }, (_, n) => `fact-${n}`)
    const wide = aScenario({
      meters: {
        anger: { label: '怒り', start: 0, min: -1_000_000, max: 1_000_000 },
        trust: { label: '信頼', start: 5, min: 5, max: 1_000_000 },
      },
      facts: Object.fromEntries(facts.map((fact) => [fact, '事実'])),
      interrupts: { asks: { when: { any: [{ anger: { atLeast: 5 } }, { trust: { atLeast: 6 } }, { knows: facts }] }, goto: 'lost' } },
    })
    const { variables, words } = stateLayout(wide)
    const taken = new Set<string>()
    for (const { min, max, word, shift } of variables) {
      const bits = max === min ? 0 : Math.floor(Math.log2(max - min)) + 1
      expect(shift + bits).toBeLessThanOrEqual(32)
      expect(word).toBeLessThan(words)
      for (let bit = shift; bit < shift + bits; bit += 1) {
        expect(taken).not.toContain(`${word}/${bit}`)
        taken.add(`${word}/${bit}`)
      }
    }
  })

  test.each([
    [-1_000_000, 5],
    [1_000_000, 1_000_000],
    [-1, 77],
  ])('gives back what was packed: meters at %i and %i', (anger, trust) => {
    const wide = aScenario({
      meters: {
        anger: { label: '怒り', start: 0, min: -1_000_000, max: 1_000_000 },
        trust: { label: '信頼', start: 5, min: 5, max: 1_000_000 },
      },
      interrupts: { asks: { when: { any: [{ anger: { atLeast: 5 } }, { trust: { atLeast: 6 } }] }, goto: 'lost' } },
    })
    const layout = stateLayout(wide)
    const row = layout.rowOf({ ...startWorld(wide, {}), meters: { anger, trust }, items: ['slip'] }) as Int32Array
    const read = (kind: 'meter' | 'item', id: string) => readSlot(row, layout.slotOf(kind, id) as Slot)
    expect([read('meter', 'anger'), read('meter', 'trust')]).toEqual([anger, trust])
    expect(layout.places[readSlot(row, layout.place)]).toBe(wide.start)
  })

  test('knows neither places nor variants of another scenario', () => {
    expect(stateLayout(visit).rowOf({ ...start, scene: 'nowhere' })).toBeUndefined()
    expect(stateLayout(visit).rowOf({ ...start, variant: { why: 'else' } })).toBeUndefined()
  })
})

describe('worlds are packed alike', () => {
  test('if they differ only in what no condition looks at', () => {
    expect(rowOf({ ...start, meters: { anger: 60, trust: 99 }, facts: ['exposed'], items: [] })).toBe(rowOf(start))
  })

  test('once no place ahead looks at the difference', () => {
    const offer = { ...start, scene: 'offer' }
    expect(rowOf({ ...start, items: ['card', 'memo'] })).not.toBe(rowOf(start))
    expect(rowOf({ ...offer, items: ['card', 'memo'] })).not.toBe(rowOf(offer))
    const end = { ...start, scene: 'settled' }
    expect(rowOf({ ...end, items: ['memo'], clock: 9999, fired: ['late'] })).toBe(rowOf(end))
  })

  test('once the clock has passed every moment that is asked about', () => {
    expect(rowOf({ ...start, clock: 2 ** 40 })).toBe(rowOf({ ...start, clock: 900 }))
    expect(rowOf({ ...start, clock: 899 })).not.toBe(rowOf({ ...start, clock: 900 }))
  })

  test('not if a variant, an interrupt or a fact still tells them apart', () => {
    const others = [
      { variant: { why: 'hospital' } },
      { fired: ['late'] },
      { facts: ['reason'] },
      { meters: { anger: 61, trust: 30 } },
      { scene: 'call' },
    ]
    expect(new Set([start, ...others.map((other) => ({ ...start, ...other }))].map(rowOf)).size).toBe(others.length + 1)
  })

  test('not by accident where there are thousands of things to remember', () => {
    const facts = Array.from({ length: 9000 }, (_, n) => `fact-${n}`)
    const many = aScenario({
      facts: Object.fromEntries(facts.map((fact) => [fact, '事実'])),
      interrupts: { asks: { when: { knows: facts }, goto: 'lost' } },
    })
    const begin = startWorld(many, {})
    const rows = rowsOf(many)
    expect(new Set(['fact-0', 'fact-8999', 'fact-800', 'fact-801'].map((fact) => rows({ ...begin, facts: [fact] }))).size).toBe(4)
  })
})
