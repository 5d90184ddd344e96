import { z } from 'zod'

/** Words that conditions, effects, lines and the compiled machine already use, so that nothing else may be called by them. */
export const reservedIds = [
  'all',
  'any',
  'not',
  'has',
  'knows',
  'variant',
  'clock',
  'gain',
  'lose',
  'learn',
  'when',
  'narration',
  'constructor',
  'playing',
] as const

const shape = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** The name by which attempts, translations and statistics know a thing: `small-letters-and-hyphens`, never reserved. */
export const id = z
  .string()
  .regex(shape, { error: 'id-shape' })
  .refine((value) => !(reservedIds as readonly string[]).includes(value), { error: 'id-reserved' })
  .describe(
    'An id: small letters, digits and hyphens, beginning with a letter. Saved attempts and translations hang on it, so do not change it later.',
  )

// Nobody can read a control character, but a terminal would obey it. Line breaks and tabs are text.
const unreadable = /[\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u

/** A non-empty text that a person reads. Plain text: markup in it is shown as it stands. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'text-empty' })
  .refine((value) => !unreadable.test(value), { error: 'text-control' })
  .describe('Plain text, in the language of the scenario.')

/** A map from ids to `value`, in the order written. */
export const byId = <Value extends z.ZodType>(value: Value) => z.record(id, value)
