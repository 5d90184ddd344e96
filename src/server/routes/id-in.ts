import type { Context } from 'hono'
import { idShape } from '../../contract/id-shape.ts'

/** An id in the address, or the empty one, which nothing has, for what cannot be an id and need not reach the database. */
export function idIn(context: Context, name = 'id'): string {
  const written = context.req.param(name) ?? ''
  return idShape.test(written) ? written : ''
}
