import { z } from 'zod'
import type { Attempt } from '../../core/play/attempt.ts'
import { caseGrades, relationshipGrades } from '../../core/scenario/grades.ts'
import { attemptSummary, languageName, mode } from './attempt-summary.ts'
import { debrief } from './debrief.ts'
import { takenDecision } from './decision.ts'

/** The attempt as it is kept: whoever has the scenario version can replay it. */
const attemptRecord = z
  .strictObject({
    format: z.literal(1),
    id: z.string(),
    scenario: z.string(),
    hash: z.string(),
    seed: z.string(),
    mode,
    guided: z.boolean(),
    timers: z.boolean(),
    language: languageName,
    startedAt: z.int(),
    endedAt: z.int().optional(),
    decisions: z.array(takenDecision),
    retryOf: z.strictObject({ attempt: z.string(), n: z.int() }).optional(),
  })
  .describe('The attempt as it is kept.') satisfies z.ZodType<Attempt>

/** What of the scenario the debrief is told with. */
const told = z.strictObject({
  language: languageName.describe('The language of the texts.'),
  title: z.string(),
  source: z.string().optional(),
  customer: z.strictObject({ id: z.string(), name: z.string(), role: z.string().optional(), hasPortrait: z.boolean() }),
  endings: z
    .array(z.strictObject({ id: z.string(), title: z.string(), case: z.enum(caseGrades), relationship: z.enum(relationshipGrades) }))
    .describe('All endings of the case, so that doors can be named.'),
  phrases: z.array(z.strictObject({ id: z.string(), text: z.string(), use: z.string() })),
})

const ids = z.array(z.string())
const doors = z
  .strictObject({
    open: z.array(ids).describe('`open[n]`: the endings still possible before decision `n`, the best first.'),
    closed: z.array(ids).describe('`closed[n]`: the endings that decision `n` put out of reach.'),
    good: ids.describe('The good endings that were possible at the start.'),
    pointOfNoReturn: z.int().optional().describe('The decision that closed the last good ending.'),
  })
  .nullable()
  .describe('Which endings were still possible, and what closed them; null if the case is too large to tell.')

/** `GET /api/attempts/:id/debrief`, after the end. */
export const debriefAnswer = z
  .strictObject({ summary: attemptSummary, attempt: attemptRecord, scenario: told, debrief, doors })
  .describe('What there is to learn from an attempt that has ended.')
export type DebriefAnswer = z.infer<typeof debriefAnswer>
