import { z } from 'zod'
import type { Problem } from '../problem.ts'

/** Why something was not done (RFC 9457). */
export const problemSchema = z
  .looseObject({
    type: z.string().describe('A stable name for the kind of problem, relative to the server.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    attempt: z.string().optional().describe('The attempt that stands in the way, where one does.'),
  })
  .describe('Why something was not done (RFC 9457).') satisfies z.ZodType<Problem>
