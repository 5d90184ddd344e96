import type { Context } from 'hono'
import type { Problem } from '../../contract/problem.ts'

/** Answers with a problem as of RFC 9457. */
export const problem = (context: Context, body: Problem): Response =>
  context.body(JSON.stringify(body), body.status as 400, { 'content-type': 'application/problem+json' })

export const notFound = (context: Context, detail: string): Response =>
  problem(context, { type: '/problems/not-found', title: 'Not found', status: 404, detail })
