import { z } from 'zod'

/** `GET /api/notice`: the purpose notice that is in force, and when this person acknowledged it. */
export const noticeAnswer = z.strictObject({
  version: z.string().describe('Version of the notice that must have been acknowledged before an assessment.'),
  seenAt: z.int().nullable().describe('When this version was acknowledged, in milliseconds since 1970 UTC; null if it has not been.'),
})
export type NoticeAnswer = z.infer<typeof noticeAnswer>

/** `POST /api/notice`: what was read. */
export const noticeRequest = z.strictObject({ version: z.string().max(32).describe('The version that was shown.') })
