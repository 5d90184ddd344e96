import { z } from 'zod'
import { attemptSummary } from './attempt-summary.ts'
import { view } from './view.ts'

/** An attempt and the moment it has come to. */
export const attemptAnswer = z.strictObject({ attempt: attemptSummary, view }).describe('An attempt and the moment it has come to.')
export type AttemptAnswer = z.infer<typeof attemptAnswer>

/** `GET /api/attempts`: the person’s own, the latest first. */
export const attemptListAnswer = z
  .strictObject({
    attempts: z.array(attemptSummary),
    next: z.string().nullable().describe('Give it as `before` for the attempts that come after these; null if there are none.'),
  })
  .describe('Own attempts, the latest first.')
export type AttemptListAnswer = z.infer<typeof attemptListAnswer>
