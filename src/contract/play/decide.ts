import { z } from 'zod'
import { problemSchema } from '../api/problem-schema.ts'
import { languageName } from './attempt-summary.ts'
import { decision } from './decision.ts'
import { view } from './view.ts'

/** `POST /api/attempts/:id/decisions`. Sending the same again does nothing and is answered the same. */
export const decideRequest = z
  .strictObject({
    n: z.int().min(0).max(10_000).describe('Which decision of the attempt this is, counted from 0.'),
    decision,
    language: languageName.optional().describe('The language of the answer; the attempt’s own unless given.'),
  })
  .describe('One decision.')

/** The decision is kept, and this is what came of it. */
export const decideAnswer = z
  .strictObject({ n: z.int(), view: view.describe('The moment after decision `n`.') })
  .describe('A decision is kept.')
export type DecideAnswer = z.infer<typeof decideAnswer>

/** The decision was not taken. Tells what stands. */
export const decideProblem = z
  .looseObject({
    type: z.enum(['/problems/decided-otherwise', '/problems/out-of-turn', '/problems/ended', '/problems/refused']),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    standing: decision.optional().describe('The decision `n` that stands, where another one does.'),
    refusal: z
      .enum([
        'ended',
        'another-scene',
        'wrong-kind',
        'unknown-choice',
        'not-offered',
        'unknown-part',
        'repeated-part',
        'too-few-parts',
        'too-many-parts',
      ])
      .optional()
      .describe('Why the decision cannot be taken there.'),
    view: view.describe('The moment that the attempt has come to.'),
  })
  .describe('The decision was not taken (RFC 9457), and what stands instead.')
export type DecideProblem = z.infer<typeof decideProblem>

/** The decision cannot be taken there, or what was sent is no decision at all. */
export const decideRefused = z.union([decideProblem, problemSchema]).describe('The decision cannot be taken, or is none.')
