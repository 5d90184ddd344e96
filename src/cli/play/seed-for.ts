import { nearest } from '../../core/diagnostics/nearest.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import { drawVariant } from '../../core/step/variants.ts'
import type { Variant } from '../../core/step/world.ts'
import type { PlayWords } from '../../i18n/ja/cli/play.ts'
import { UsageError } from '../frame/usage-error.ts'

/**
 * Reads `name=value` for each circumstance that is to be so. Circumstances that are not named are left to the seed.
 * @throws UsageError if one cannot be read, is unknown, or is given two values.
 */
export function readVariant(written: readonly string[], scenario: Scenario, words: PlayWords): Variant {
  const wanted: Record<string, string> = {}
  for (const given of written) {
    const [, name, value] = /^([^=]+)=(.+)$/.exec(given) ?? []
    if (name === undefined || value === undefined) throw new UsageError(words.variantShape({ given }))
    const names = Object.keys(scenario.variants)
    if (names.length === 0) throw new UsageError(words.noVariants)
    if (!names.includes(name)) {
      throw new UsageError(words.unknownVariant({ given: name, known: names.join(words.comma), nearest: nearest(name, names) }))
    }
    const values = Object.keys(scenario.variants[name] ?? {})
    if (!values.includes(value)) {
      const known = values.join(words.comma)
      throw new UsageError(words.unknownValue({ variant: name, given: value, known, nearest: nearest(value, values) }))
    }
    if ((wanted[name] ?? value) !== value) throw new UsageError(words.variantTwice({ variant: name }))
    wanted[name] = value
  }
  return wanted
}

/** @throws UsageError if `seed` draws another value of a circumstance than is wanted. */
export function checkSeed(scenario: Scenario, seed: string, wanted: Variant, words: PlayWords): void {
  const drawn = drawVariant(scenario, seed)
  for (const [variant, value] of Object.entries(wanted)) {
    if (drawn[variant] !== value) {
      throw new UsageError(words.seedDisagrees({ seed, variant, drawn: drawn[variant] ?? '', wanted: value }))
    }
  }
}

/**
 * The first of `prefix` followed by 0, 1, 2, … that draws what is wanted: an attempt stays its seed and its decisions.
 * Each number draws it with a chance of one in the number of combinations, so the search ends soon.
 */
export function seedFor(scenario: Scenario, wanted: Variant, prefix: string): string {
  const isWanted = (drawn: Variant) => Object.entries(wanted).every(([variant, value]) => drawn[variant] === value)
  for (let n = 0; n < mostSeeds; n++) {
    const seed = `${prefix}${n}`
    if (isWanted(drawVariant(scenario, seed))) return seed
  }
  throw new Error(`No seed among ${mostSeeds} draws ${JSON.stringify(wanted)}.`)
}

/** Enough for a thousand combinations to be missed with a chance of e⁻¹⁰⁰. */
const mostSeeds = 100_000
