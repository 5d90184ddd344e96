import { hashOf } from '../scenario/fingerprint.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Variant } from './world.ts'

/** Every combination of hidden circumstances of the scenario; one empty one if it has none. */
export function variantsOf(scenario: Scenario): Variant[] {
  return Object.entries(scenario.variants).reduce<Variant[]>(
    (sofar, [variant, values]) => sofar.flatMap((one) => Object.keys(values).map((value) => ({ ...one, [variant]: value }))),
    [{}],
  )
}

/** The variant that `seed` decides, evenly among the values of each circumstance; the same on every machine. */
export function drawVariant(scenario: Scenario, seed: string): Variant {
  return Object.fromEntries(
    Object.entries(scenario.variants).map(([variant, values]) => {
      const keys = Object.keys(values)
      return [variant, keys[Number.parseInt(hashOf(`${seed}/variant/${variant}`).slice(0, 8), 16) % keys.length] as string]
    }),
  )
}

/** `ids` in the order in which `seed` shows them in `scene`; the same on every machine. */
export function drawOrder(ids: readonly string[], seed: string, scene: string): string[] {
  return ids
    .map((key) => ({ key, rank: hashOf(`${seed}/order/${scene}/${key}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ key }) => key)
}
