import type { Effect, WrittenEffects } from '../../scenario/effect.ts'
import { writeAdvance } from '../../scenario/moment.ts'

/** Effects as an author would write them: meters, clock, then what is gained, lost and learnt. */
export function writtenEffects(effects: readonly Effect[]): WrittenEffects | undefined {
  if (effects.length === 0) return undefined
  const written: WrittenEffects = {}
  for (const effect of effects) {
    if (effect.kind === 'meter') written[effect.meter] = effect.by
    else if (effect.kind === 'clock') written.clock = writeAdvance(effect.advance)
    else {
      const before = written[effect.kind]
      const id = effect.kind === 'learn' ? effect.fact : effect.item
      written[effect.kind] = before === undefined ? id : [before, id].flat()
    }
  }
  return written
}
