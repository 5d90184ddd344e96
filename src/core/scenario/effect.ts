import { z } from 'zod'
import { id } from './ids.ts'
import type { ClockAdvance } from './moment.ts'
import { clockAdvance } from './moment-schema.ts'

/** One change to a world. Data, never code. */
export type Effect =
  | { readonly kind: 'meter'; readonly meter: string; readonly by: number }
  | { readonly kind: 'clock'; readonly advance: ClockAdvance }
  | { readonly kind: 'gain' | 'lose'; readonly item: string }
  | { readonly kind: 'learn'; readonly fact: string }

const oneOrMore = z.union([id, z.array(id).min(1)])
const keywords = new Set(['clock', 'gain', 'lose', 'learn'])
const listOf = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

/** Effects as they are written: any key that is no keyword is a meter. */
export type WrittenEffects = {
  clock?: number | string | undefined
  gain?: string | string[] | undefined
  lose?: string | string[] | undefined
  learn?: string | string[] | undefined
  [meter: string]: number | string | string[] | undefined
}

/** `{ anger: -10, clock: +30, gain: memo, learn: knows-reason }`; applied meters first, in the order written. */
export const effects: z.ZodType<Effect[], WrittenEffects> = z
  .object({
    clock: clockAdvance.optional(),
    gain: oneOrMore.optional().describe('Item or items now held.'),
    lose: oneOrMore.optional().describe('Item or items no longer held.'),
    learn: oneOrMore.optional().describe('Fact or facts now known.'),
  })
  .catchall(z.int().describe('Change of the meter, a signed amount; held within the meter’s bounds.'))
  .transform((written): Effect[] => [
    ...Object.entries(written)
      .filter(([key]) => !keywords.has(key))
      .map(([meter, by]) => ({ kind: 'meter' as const, meter, by: by as number })),
    ...(written.clock ? [{ kind: 'clock' as const, advance: written.clock }] : []),
    ...listOf(written.gain).map((item) => ({ kind: 'gain' as const, item })),
    ...listOf(written.lose).map((item) => ({ kind: 'lose' as const, item })),
    ...listOf(written.learn).map((fact) => ({ kind: 'learn' as const, fact })),
  ])
  .describe('What the decision changes: meters by a signed amount, the clock, items and facts.')
