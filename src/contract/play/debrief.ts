import { z } from 'zod'
import { axes } from '../../core/scenario/axis.ts'
import { caseGrades, relationshipGrades } from '../../core/scenario/grades.ts'
import { mood } from '../../core/scenario/mood-schema.ts'
import { moves, styleKinds } from '../../core/scenario/moves.ts'
import type { Debrief } from '../../core/score/debrief.ts'
import { transcriptLine } from './view.ts'

const byAxis = <Value extends z.ZodType>(value: Value) => z.strictObject({ ownership: value, empathy: value, negotiation: value })
const bySomeAxes = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(axes), value)
const rate = bySomeAxes(z.number())
const shownMoves = z.array(z.strictObject({ move: z.enum(moves), quote: z.string().optional() }))
const reviewed = { id: z.string(), text: z.string(), moves: shownMoves, because: z.string() }

const optionReview = z
  .strictObject({
    ...reviewed,
    kind: z.enum(['say', 'do', 'document', 'silence']),
    rate,
    parts: z.array(z.strictObject({ ...reviewed, picked: z.boolean(), worth: rate })).optional(),
  })
  .describe('One option, or one document, with its ratings and why.')

const world = z
  .strictObject({
    scene: z.string(),
    variant: z.record(z.string(), z.string()),
    meters: z.record(z.string(), z.number()),
    clock: z.number(),
    items: z.array(z.string()),
    facts: z.array(z.string()),
    fired: z.array(z.string()),
  })
  .describe('All that the scenario remembered at a moment.')

const decisionReview = z.strictObject({
  n: z.int(),
  scene: z.string(),
  lines: z.array(transcriptLine),
  taken: optionReview,
  others: z.array(optionReview),
  axes: bySomeAxes(z.strictObject({ earned: z.number(), best: z.number(), worst: z.number() })),
  interrupt: z.string().optional(),
  before: world,
  after: world,
})

const grades = { title: z.string(), case: z.enum(caseGrades), relationship: z.enum(relationshipGrades) }

/** What the trainee sees after the end, the answer key of the worlds they came through included. */
export const debrief = z.strictObject({
  ending: z.strictObject({
    id: z.string(),
    ...grades,
    lesson: z.string(),
    lines: z.array(z.strictObject({ speaker: z.string().optional(), mood: mood.optional(), text: z.string() })),
  }),
  axes: byAxis(z.strictObject({ opportunities: z.int(), score: z.number().optional(), level: z.number().optional() })),
  style: z.strictObject({
    kinds: z.partialRecord(z.enum(styleKinds), z.int()),
    total: z.int(),
    afterCalm: z.int().optional(),
    called: z.array(z.enum(styleKinds)),
    used: z.array(z.enum(styleKinds)),
  }),
  decisions: z.array(decisionReview),
  circumstances: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  moods: z.array(z.strictObject({ mood, anger: z.number().optional(), clock: z.number() })),
}) satisfies z.ZodType<Debrief>
