import { z } from 'zod'
import type { View } from '../../core/play/view.ts'
import { mood } from '../../core/scenario/mood-schema.ts'
import { channels, languages } from '../../core/scenario/scenario.ts'

const lineId = { id: z.string().describe('Unique within the attempt, the same on every replay.') }
export const documentKind = z.enum(['memo', 'report', 'letter', 'mail', 'statement'])
const heading = { as: documentKind, title: z.string(), to: z.string().optional() }

export const transcriptLine = z
  .union([
    z.strictObject({ ...lineId, kind: z.literal('narration'), text: z.string() }),
    z.strictObject({
      ...lineId,
      kind: z.literal('speech'),
      speaker: z.string(),
      name: z.string(),
      mood: mood.optional(),
      text: z.string(),
    }),
    z.strictObject({ ...lineId, kind: z.enum(['said', 'done']), text: z.string() }),
    z.strictObject({ ...lineId, kind: z.literal('document'), ...heading, parts: z.array(z.string()) }),
    z.strictObject({ ...lineId, kind: z.literal('silence') }),
  ])
  .describe('One line of the transcript.')

const asked = {
  hint: z.string().optional().describe('Only in guided practice.'),
  silenceAfter: z.number().optional().describe('Seconds after which the moment has passed; only with timers.'),
}

const prompt = z
  .union([
    z.strictObject({
      ...asked,
      kind: z.literal('choose'),
      options: z.array(z.strictObject({ id: z.string(), kind: z.enum(['say', 'do']), text: z.string() })),
    }),
    z.strictObject({
      ...asked,
      kind: z.literal('compose'),
      ...heading,
      atLeast: z.int(),
      atMost: z.int(),
      parts: z.array(z.strictObject({ id: z.string(), text: z.string() })),
    }),
  ])
  .describe('The decision that is asked for.')

const labelled = z.array(z.strictObject({ id: z.string(), label: z.string() }))

/** All that a player is shown at a moment, and nothing else: whatever is not named here is not sent. */
export const view = z
  .strictObject({
    scenario: z.strictObject({ id: z.string(), title: z.string(), channel: z.enum(channels), language: z.enum(languages) }),
    scene: z.string(),
    taken: z.int().describe('Decisions taken so far; the n of the next one.'),
    lines: z.array(transcriptLine),
    sceneFrom: z.int().describe('Index in `lines` of the first line of the current scene.'),
    customer: z.strictObject({
      id: z.string(),
      name: z.string(),
      role: z.string().optional(),
      mood,
      anger: z.number().optional().describe('0–1, if the meter is shown.'),
      meter: z.string().optional(),
      hasPortrait: z.literal(true).optional(),
      voice: z.strictObject({ pitch: z.number(), speed: z.number() }).optional().describe('How their lines are read aloud; 1 is normal.'),
    }),
    meters: z.array(z.strictObject({ id: z.string(), label: z.string(), value: z.number(), min: z.number(), max: z.number() })),
    clock: z
      .strictObject({
        now: z.int().describe('Minutes since 00:00 of the first day, in the time of the scenario.'),
        label: z.string().optional(),
      })
      .optional(),
    items: labelled,
    facts: labelled,
    papers: z.array(z.strictObject({ id: z.string(), title: z.string(), text: z.string() })),
    prompt: prompt.nullable().describe('Null when the attempt has ended.'),
    ending: z.strictObject({ id: z.string(), title: z.string() }).optional(),
  })
  .describe('All that a player is shown at a moment.') satisfies z.ZodType<View>
