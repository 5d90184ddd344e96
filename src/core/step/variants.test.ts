import { describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { drawOrder, drawVariant, variantsOf } from './variants.ts'

const two = aVisit({ variants: { why: { forgot: '一', hospital: '二' }, mood: { mild: '三', sharp: '四', cold: '五' } } })
const seeds = Array.from({ length: 300 }, (_, index) => `seed-${index}`)

describe('variants', () => {
  test('are all combinations of hidden circumstances', () => {
    expect(variantsOf(two)).toHaveLength(6)
    expect(variantsOf(aScenario())).toEqual([{}])
  })

  test('are drawn from the seed, each about as often', () => {
    const drawn = seeds.map((seed) => JSON.stringify(drawVariant(two, seed)))
    expect(drawn).toEqual(seeds.map((seed) => JSON.stringify(drawVariant(two, seed))))
    for (const variant of variantsOf(two)) {
      expect(drawn.filter((one) => one === JSON.stringify(variant)).length).toBeGreaterThan(25)
    }
  })
})

describe('the order of options', () => {
  test('comes from the seed and the scene, and each option comes first about as often', () => {
    const ids = ['a', 'b', 'c']
    expect(drawOrder(ids, 's', 'door')).toEqual(drawOrder([...ids].reverse(), 's', 'door'))
    const first = seeds.map((seed) => drawOrder(ids, seed, 'door')[0])
    for (const id of ids) expect(first.filter((one) => one === id).length).toBeGreaterThan(60)
  })

  test('does not change for the others when one is not offered', () => {
    expect(drawOrder(['a', 'b', 'c', 'd'], 's', 'door').filter((id) => id !== 'b')).toEqual(drawOrder(['a', 'c', 'd'], 's', 'door'))
  })
})
