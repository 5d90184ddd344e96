import { createMiddleware } from 'hono/factory'
import type { Actor } from '../../policies/actor.ts'
import { problem } from '../problem.ts'

/** Who sends a request with these headers; undefined if nobody is signed in. */
export type Authenticate = (headers: Headers) => Promise<Actor | undefined>

/** What routes find out about a request before they handle it. */
export type SignedIn = { Variables: { actor: Actor } }

/** Lets only signed-in people through. What they are told is for them alone. */
export const signedIn = (authenticate: Authenticate) =>
  createMiddleware<SignedIn>(async (context, next) => {
    context.header('cache-control', 'no-store')
    const actor = await authenticate(context.req.raw.headers)
    if (actor === undefined) return problem(context, { type: '/problems/unauthenticated', title: 'Nobody is signed in', status: 401 })
    context.set('actor', actor)
    await next()
  })
