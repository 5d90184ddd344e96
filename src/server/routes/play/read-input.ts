import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { problem } from '../problem.ts'

/** No decision is longer: ten parts by their ids. */
const mostBytes = 16 * 1024

export const smallBody = bodyLimit({
  maxSize: mostBytes,
  onError: (context) => problem(context, { type: '/problems/too-large', title: 'The body is too large', status: 413 }),
})

type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly answer: Response }

/** The JSON body of a request as `schema` has it, or the answer to a body that is not. */
export async function readBody<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<Read<z.output<Schema>>> {
  // A form of another site can send plain text, but not JSON.
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? '')) {
    const answer = problem(context, { type: '/problems/not-json', title: 'The body must be application/json', status: 415 })
    return { ok: false, answer }
  }
  try {
    return check(context, schema, JSON.parse(await context.req.text()))
  } catch (error) {
    // A body that is too large shows itself only while it is read.
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, answer: problem(context, { type: '/problems/malformed', title: 'The body is not JSON', status: 400 }) }
  }
}

/** The query of a request as `schema` has it, or the answer to one that is not. */
export const readQuery = <Schema extends z.ZodType>(context: Context, schema: Schema): Read<z.output<Schema>> =>
  check(context, schema, context.req.query())

function check<Schema extends z.ZodType>(context: Context, schema: Schema, sent: unknown): Read<z.output<Schema>> {
  const parsed = schema.safeParse(sent)
  if (parsed.success) return { ok: true, value: parsed.data }
  const detail = z.prettifyError(parsed.error).slice(0, 500)
  const answer = problem(context, { type: '/problems/invalid', title: 'That is not what is asked for', status: 422, detail })
  return { ok: false, answer }
}
