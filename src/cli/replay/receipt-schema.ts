import { z } from 'zod'
import { axes } from '../../core/scenario/axis.ts'
import { caseGrades, relationshipGrades } from '../../core/scenario/grades.ts'
import { languages } from '../../core/scenario/scenario.ts'
import type { Receipt } from '../../core/score/receipt.ts'

const moment = z.number()
const text = z.string()

// One key tells the kinds apart; a decision with two of them is none.
const decision = z.union([
  z.strictObject({ scene: text, choose: text, at: moment }),
  z.strictObject({ scene: text, compose: z.array(text), at: moment }),
  z.strictObject({ scene: text, silence: z.literal(true), at: moment }),
])

const onEachAxis = <Value extends z.ZodType>(value: Value) => z.record(z.enum(axes), value)

const attempt = z.object({
  format: z.literal(1),
  id: text,
  scenario: text,
  hash: text,
  seed: text,
  mode: z.enum(['practice', 'assessment']),
  guided: z.boolean(),
  timers: z.boolean(),
  language: z.enum(languages),
  startedAt: moment,
  endedAt: moment.optional(),
  decisions: z.array(decision),
  selfRating: onEachAxis(z.number().min(0).max(4)).optional(),
  retryOf: z.object({ attempt: text, n: z.int().min(0) }).optional(),
})

const axisScore = z.object({ opportunities: z.int(), score: z.number().optional(), level: z.number().optional() })

/** A receipt as the debrief saves it. That it has this shape says nothing yet of whether it holds. */
export const receiptSchema: z.ZodType<Receipt> = z.object({
  format: z.literal(1),
  attempt,
  result: z.object({
    ending: text,
    case: z.enum(caseGrades),
    relationship: z.enum(relationshipGrades),
    axes: onEachAxis(axisScore),
  }),
})
