import type { Effect } from '../scenario/effect.ts'
import { advanceClock } from '../scenario/moment.ts'
import type { Meter } from '../scenario/scenario.ts'
import type { Memory } from './world.ts'

type Meters = Readonly<Record<string, Meter>>
type Draft = { -readonly [key in keyof Memory]: Memory[key] } & { meters: Record<string, number> }

/** The world after `effects`, applied in order, meters held within their bounds. The scene is unchanged. */
export function applyEffects<M extends Memory>(meters: Meters, world: M, effects: readonly Effect[]): M {
  if (effects.length === 0) return world
  // One copy that nobody else has seen, changed by each effect in turn: a step is taken millions of times.
  const draft = { ...world, meters: { ...world.meters } }
  for (const effect of effects) applyEffect(meters, draft, effect)
  return draft
}

function applyEffect(meters: Meters, draft: Draft, effect: Effect): void {
  switch (effect.kind) {
    case 'meter': {
      const { min, max } = meters[effect.meter] as Meter
      draft.meters[effect.meter] = Math.min(max, Math.max(min, (draft.meters[effect.meter] as number) + effect.by))
      return
    }
    case 'clock':
      draft.clock = advanceClock(draft.clock, effect.advance)
      return
    case 'gain':
      draft.items = withEntry(draft.items, effect.item)
      return
    case 'lose':
      draft.items = draft.items.filter((item) => item !== effect.item)
      return
    case 'learn':
      draft.facts = withEntry(draft.facts, effect.fact)
  }
}

/** The sorted list with `entry` in it. Sorted by code unit, so that the order is the same on every machine. */
export const withEntry = (entries: readonly string[], entry: string): readonly string[] =>
  entries.includes(entry) ? entries : [...entries, entry].sort()
