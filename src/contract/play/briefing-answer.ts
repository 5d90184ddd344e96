import { z } from 'zod'
import { channels } from '../../core/scenario/scenario.ts'
import { languageName } from './attempt-summary.ts'

/** `GET /api/scenarios/:id`: what a person knows before the first line. */
export const briefingAnswer = z
  .strictObject({
    id: z.string(),
    hash: z.string().describe('Content hash of the version that is offered now.'),
    language: languageName.describe('The language of the texts.'),
    title: z.string(),
    summary: z.string(),
    channel: z.enum(channels),
    playtime: z.int().describe('Minutes a person needs.'),
    note: z.string().optional().describe('What may be unpleasant.'),
    briefing: z.strictObject({ role: z.string(), situation: z.string() }),
    customer: z.strictObject({ name: z.string(), role: z.string().optional() }),
    face: z.string().optional().describe('Address of the customer’s face at the start.'),
    papers: z.array(z.strictObject({ id: z.string(), title: z.string(), text: z.string() })),
  })
  .describe('What a person knows before the first line.')
export type BriefingAnswer = z.infer<typeof briefingAnswer>
