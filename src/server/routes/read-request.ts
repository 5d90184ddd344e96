import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { problem } from './problem.ts'
import { invalid } from './refusals.ts'

/** Refuses a larger body with 413. `bytes` is the most that a sensible request has. */
export const atMost = (bytes: number) =>
  bodyLimit({
    maxSize: bytes,
    onError: (context) => problem(context, { type: '/problems/too-large', title: 'The request is too large', status: 413 }),
  })

/** The JSON body in the shape of its contract, or the answer that refuses it. */
export async function readBody<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.output<Schema> | Response> {
  const [type] = (context.req.header('content-type') ?? '').split(';')
  if (type?.trim().toLowerCase() !== 'application/json')
    return problem(context, { type: '/problems/not-json', title: 'The request must be JSON', status: 415 })
  let body: unknown
  try {
    body = await context.req.json()
  } catch (error) {
    // The limit on bodies throws while they are read.
    if (error instanceof SyntaxError) return invalid(context, 'The body is not JSON.')
    throw error
  }
  return shaped(context, schema, body)
}

/** The query of the address in the shape of its contract, or the answer that refuses it. */
export const readQuery = <Schema extends z.ZodType>(context: Context, schema: Schema): z.output<Schema> | Response =>
  shaped(context, schema, context.req.query())

function shaped<Schema extends z.ZodType>(context: Context, schema: Schema, value: unknown): z.output<Schema> | Response {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const problems = read.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.path.join('.') || 'body'}: unknown field`
      : `${issue.path.join('.') || 'body'}: ${issue.code}`,
  )
  return invalid(context, [...new Set(problems)].slice(0, 10).join('; '))
}
