import { expect, it } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { drawVariant, variantsOf } from '../../core/step/variants.ts'
import { playWords as words } from '../../i18n/ja/cli/play.ts'
import { UsageError } from '../frame/usage-error.ts'
import { checkSeed, readVariant, seedFor } from './seed-for.ts'

const scenario = aScenario({
  variants: {
    reason: { forgot: '忘れた', hospital: '病院', deliberate: '居留守' },
    weather: { rain: '雨', snow: '雪' },
    mood: { good: '良い', bad: '悪い' },
  },
})

it('finds the first number that draws what is wanted, for every combination', () => {
  expect(variantsOf(scenario)).toHaveLength(12)
  for (const variant of variantsOf(scenario)) {
    const seed = seedFor(scenario, variant, '')
    expect(drawVariant(scenario, seed)).toEqual(variant)
    const earlier = Array.from({ length: Number(seed) }, (_, n) => drawVariant(scenario, String(n)))
    expect(earlier).not.toContainEqual(variant)
  }
})

it('leaves to the seed what is not named, and begins with the prefix', () => {
  expect(seedFor(scenario, {}, 'x-')).toBe('x-0')
  expect(drawVariant(scenario, seedFor(scenario, { weather: 'snow' }, 'x-'))).toMatchObject({ weather: 'snow' })
})

it('reads circumstances', () => {
  expect(readVariant(['reason=hospital', 'weather=rain'], scenario, words)).toEqual({ reason: 'hospital', weather: 'rain' })
  expect(readVariant(['reason=hospital', 'reason=hospital'], scenario, words)).toEqual({ reason: 'hospital' })
})

it.each([
  [['reason'], words.variantShape({ given: 'reason' })],
  [['=rain'], words.variantShape({ given: '=rain' })],
  [['raeson=forgot'], words.unknownVariant({ given: 'raeson', known: 'reason、weather、mood', nearest: 'reason' })],
  [['toString=forgot'], words.unknownVariant({ given: 'toString', known: 'reason、weather、mood' })],
  [['reason=forget'], words.unknownValue({ variant: 'reason', given: 'forget', known: 'forgot、hospital、deliberate', nearest: 'forgot' })],
  [['reason=forgot', 'reason=hospital'], words.variantTwice({ variant: 'reason' })],
])('refuses %j', (written, message) => {
  expect(() => readVariant(written, scenario, words)).toThrow(new UsageError(message))
})

it('refuses any circumstance of a scenario that has none', () => {
  expect(() => readVariant(['reason=forgot'], aScenario(), words)).toThrow(new UsageError(words.noVariants))
})

it('refuses a seed that draws another value than is wanted', () => {
  const { weather } = drawVariant(scenario, 'x')
  const wanted = weather === 'rain' ? 'snow' : 'rain'
  expect(() => checkSeed(scenario, 'x', { weather: weather! }, words)).not.toThrow()
  expect(() => checkSeed(scenario, 'x', { weather: wanted }, words)).toThrow(
    new UsageError(words.seedDisagrees({ seed: 'x', variant: 'weather', drawn: weather!, wanted })),
  )
})
