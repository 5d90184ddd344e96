import { z } from 'zod'
import { id } from './ids.ts'
import type { Moment } from './moment.ts'
import { momentText } from './moment-schema.ts'

/** What must hold of a world. Data, never code. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'meter'; readonly meter: string; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'has'; readonly item: string }
  | { readonly kind: 'knows'; readonly fact: string }
  | { readonly kind: 'variant'; readonly variant: string; readonly is: string }
  | { readonly kind: 'clock'; readonly after?: Moment; readonly before?: Moment }

const bounds = z
  .strictObject({
    atLeast: z.int().optional().describe('Holds when the meter is at this value or above.'),
    atMost: z.int().optional().describe('Holds when the meter is at this value or below.'),
  })
  .refine((value) => value.atLeast !== undefined || value.atMost !== undefined, { error: 'bounds-empty' })
  .describe('Bounds on a meter, inclusive.')

const clockBounds = z
  .strictObject({
    after: momentText.optional().describe('Holds at this scenario time and later.'),
    before: momentText.optional().describe('Holds earlier than this scenario time.'),
  })
  .refine((value) => value.after !== undefined || value.before !== undefined, { error: 'clock-bounds-empty' })
  .describe('Bounds on the scenario clock.')

const oneOrMore = z.union([id, z.array(id).min(1)])

type Written = {
  all?: Condition[] | undefined
  any?: Condition[] | undefined
  not?: Condition | undefined
  has?: string | string[] | undefined
  knows?: string | string[] | undefined
  variant?: Record<string, string> | undefined
  clock?: { after?: Moment | undefined; before?: Moment | undefined } | undefined
  [meter: string]: unknown
}

const keywords = new Set(['all', 'any', 'not', 'has', 'knows', 'variant', 'clock'])
const listOf = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

/** Several keys in one written condition mean that all of them must hold. */
function normalise(written: Written): Condition {
  const parts: Condition[] = []
  if (written.all) parts.push({ kind: 'all', of: written.all })
  if (written.any) parts.push({ kind: 'any', of: written.any })
  if (written.not) parts.push({ kind: 'not', of: written.not })
  for (const item of listOf(written.has)) parts.push({ kind: 'has', item })
  for (const fact of listOf(written.knows)) parts.push({ kind: 'knows', fact })
  for (const [variant, is] of Object.entries(written.variant ?? {})) parts.push({ kind: 'variant', variant, is })
  if (written.clock) parts.push({ kind: 'clock', ...defined(written.clock) })
  for (const [meter, limits] of Object.entries(written)) {
    if (!keywords.has(meter)) parts.push({ kind: 'meter', meter, ...defined(limits as object) })
  }
  const [only, ...others] = parts
  return only !== undefined && others.length === 0 ? only : { kind: 'all', of: parts }
}

const defined = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined))

/** `{ anger: { atLeast: 50 }, has: memo }` and its combinations with `all`, `any` and `not`. */
export const condition: z.ZodType<Condition, unknown> = z.lazy(() =>
  z
    .object({
      all: z.array(condition).min(1).optional().describe('Every one of these must hold.'),
      any: z.array(condition).min(1).optional().describe('At least one of these must hold.'),
      not: condition.optional().describe('This must not hold.'),
      has: oneOrMore.optional().describe('The item, or all the items, must be held.'),
      knows: oneOrMore.optional().describe('The fact, or all the facts, must have been learnt.'),
      variant: z.record(id, id).optional().describe('The hidden circumstance must be this one: `{ reason: hospital }`.'),
      clock: clockBounds.optional(),
    })
    .catchall(bounds)
    .refine((value) => Object.keys(value).length > 0, { error: 'condition-empty' })
    .transform((written) => normalise(written as Written))
    .describe('What must hold. Several keys together mean all of them; any other key is the id of a meter with its bounds.'),
)
