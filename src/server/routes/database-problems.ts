import type { Context } from 'hono'
import { problem } from './problem.ts'

/** Answers that nothing can be kept until somebody makes room. */
export const storageFull = (context: Context): Response =>
  problem(context, { type: '/problems/storage-full', title: 'The server has no room left; what was sent has not been kept', status: 507 })

/** Answers that the database cannot be reached; what was sent may be sent again. */
export function databaseAway(context: Context): Response {
  context.header('retry-after', '1')
  return problem(context, { type: '/problems/database-away', title: 'The database cannot be reached now; send it again', status: 503 })
}
