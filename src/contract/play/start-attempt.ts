import { z } from 'zod'
import { idShape } from '../id-shape.ts'
import { languageName, mode } from './attempt-summary.ts'

/** `POST /api/attempts`. */
export const startAttemptRequest = z
  .strictObject({
    scenario: z.string().max(200).describe('Id of a scenario that is offered; its present version is played to the end.'),
    mode,
    timers: z.boolean().default(false).describe('Whether moments pass when the trainee says nothing.'),
    guided: z.boolean().default(false).describe('Whether hints are shown; refused in an assessment.'),
    language: languageName,
    assignment: z.string().regex(idShape).optional().describe('The assignment that this attempt is meant for.'),
  })
  .describe('How an attempt is to be played.')

/** `POST /api/attempts/:id/retries`: practise again from before decision `n`, under the same circumstances. */
export const retryRequest = z.strictObject({ n: z.int().min(0).max(10_000).describe('The decision to take anew, counted from 0.') })
