import { z } from 'zod'
import { caseGrades, relationshipGrades } from '../../core/scenario/grades.ts'
import { languages } from '../../core/scenario/scenario.ts'

export const mode = z.enum(['practice', 'assessment']).describe('Practice is private; an assessment is seen by trainers and HR.')
export const languageName = z.enum(languages)
const moment = z.int().describe('Milliseconds since 1970 UTC.')

/** An attempt without what was decided in it. The seed, which says what is hidden, is not part of it. */
export const attemptSummary = z
  .strictObject({
    id: z.string(),
    scenario: z.string().describe('Id of the scenario.'),
    title: z.string(),
    hash: z.string().describe('Content hash of the scenario version that the attempt is pinned to.'),
    mode,
    guided: z.boolean().describe('Whether hints are shown.'),
    timers: z.boolean().describe('Whether moments pass when the trainee says nothing.'),
    language: languageName,
    startedAt: moment,
    taken: z.int().describe('Decisions taken so far.'),
    endedAt: moment.nullable(),
    ending: z
      .strictObject({ id: z.string(), title: z.string(), case: z.enum(caseGrades), relationship: z.enum(relationshipGrades) })
      .nullable()
      .describe('How it turned out; null before the end.'),
    assignment: z.string().nullable(),
    retryOf: z
      .strictObject({ attempt: z.string(), n: z.int() })
      .nullable()
      .describe('The attempt that this one tries again, and from where.'),
  })
  .describe('An attempt without what was decided in it.')
export type AttemptSummary = z.infer<typeof attemptSummary>
