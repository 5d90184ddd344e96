import { z } from 'zod'

/** `GET` and `PUT /api/guests`: whether people may practise without an account. */
export const guests = z
  .strictObject({ allowed: z.boolean().describe('Whether people may practise without an account.') })
  .describe('Whether guests are welcome.')
export type Guests = z.infer<typeof guests>
