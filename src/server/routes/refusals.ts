import type { Context } from 'hono'
import { problem } from './problem.ts'

export const unauthenticated = (context: Context, detail = 'Sign in first.'): Response =>
  problem(context, { type: '/problems/unauthenticated', title: 'Not signed in', status: 401, detail })

export const forbidden = (context: Context, detail = 'Your roles do not allow this.'): Response =>
  problem(context, { type: '/problems/forbidden', title: 'Not allowed', status: 403, detail })

/** `detail` names fields and what is wrong with them, never what was sent. */
export const invalid = (context: Context, detail: string): Response =>
  problem(context, { type: '/problems/invalid', title: 'The request cannot be used', status: 422, detail })

/** The request was fine, but not with things as they are; `reason` is for programs. */
export const conflict = (context: Context, reason: string, detail: string): Response =>
  problem(context, { type: `/problems/conflict/${reason}`, title: 'Not possible as things are', status: 409, detail })

export const tooManyRequests = (context: Context, seconds: number): Response => {
  context.header('retry-after', String(seconds))
  return problem(context, {
    type: '/problems/too-many-requests',
    title: 'Too many requests',
    status: 429,
    detail: `Try again in ${seconds} seconds.`,
  })
}
