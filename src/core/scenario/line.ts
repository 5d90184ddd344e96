import { z } from 'zod'
import { type Condition, condition } from './condition.ts'
import { id, text } from './ids.ts'
import { mood } from './mood-schema.ts'
import type { Mood } from './moods.ts'

/** Something said or narrated, shown only in worlds where `when` holds. No speaker: narration. */
export type Line = {
  readonly speaker?: string
  readonly mood?: Mood
  readonly text: string
  readonly when?: Condition
}

/** A line as it is written. A key other than `when` says who speaks, and its value is what they say. */
export type WrittenLine = string | { when?: unknown; [speaker: string]: unknown }

const speakerKey = /^([a-z][a-z0-9-]*)(?:\(([a-z]+)\))?$/

/** `a narration`, `{ sato(cold): "words" }`, or either with `when` (a narration is then keyed `narration`). */
export const line: z.ZodType<Line, WrittenLine> = z
  .union([text, z.object({ when: condition.optional().describe('Shown only in worlds where this holds.') }).catchall(text)])
  .transform((written, context): Line => {
    if (typeof written === 'string') return { text: written }
    const { when, ...rest } = written
    const [said, ...others] = Object.entries(rest)
    const fail = (message: string) => {
      context.addIssue({ code: 'custom', message, input: written })
      return z.NEVER
    }
    if (said === undefined || others.length > 0) return fail('line-one-speaker')
    const [key, words] = said as [string, string]
    const only = when === undefined ? {} : { when }
    if (key === 'narration') return { text: words, ...only }
    const match = speakerKey.exec(key)
    if (match === null || !id.safeParse(match[1]).success) return fail('line-speaker-shape')
    const shown = match[2] === undefined ? undefined : mood.safeParse(match[2])
    if (shown !== undefined && !shown.success) return fail('line-mood')
    return { speaker: match[1] as string, ...(shown ? { mood: shown.data } : {}), text: words, ...only }
  })
  .describe(
    'A narration as plain text, or who speaks and what they say: `sato: 「…」`, with a mood `sato(cold): 「…」`, with a condition `{ sato: 「…」, when: { … } }`.',
  )

export const lines = z.array(line)
