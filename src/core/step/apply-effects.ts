import type { Effect } from '../scenario/effect.ts'
import { advanceClock } from '../scenario/moment.ts'
import type { Meter } from '../scenario/scenario.ts'
import type { Memory } from './world.ts'

type Meters = Readonly<Record<string, Meter>>

/** The world after `effects`, applied in order, meters held within their bounds. The scene is unchanged. */
export function applyEffects<M extends Memory>(meters: Meters, world: M, effects: readonly Effect[]): M {
  let next = world
  for (const effect of effects) next = applyEffect(meters, next, effect)
  return next
}

function applyEffect<M extends Memory>(meters: Meters, world: M, effect: Effect): M {
  switch (effect.kind) {
    case 'meter': {
      const { min, max } = meters[effect.meter] as Meter
      const value = Math.min(max, Math.max(min, (world.meters[effect.meter] as number) + effect.by))
      return { ...world, meters: { ...world.meters, [effect.meter]: value } }
    }
    case 'clock':
      return { ...world, clock: advanceClock(world.clock, effect.advance) }
    case 'gain':
      return { ...world, items: withEntry(world.items, effect.item) }
    case 'lose':
      return { ...world, items: world.items.filter((item) => item !== effect.item) }
    case 'learn':
      return { ...world, facts: withEntry(world.facts, effect.fact) }
  }
}

/** The sorted list with `entry` in it. Sorted by code unit, so that the order is the same on every machine. */
export const withEntry = (entries: readonly string[], entry: string): readonly string[] =>
  entries.includes(entry) ? entries : [...entries, entry].sort()
