import type { Context } from 'hono'
import type { Authenticate } from '../accounts/authenticate.ts'
import type { Actor } from '../policies/actor.ts'
import { forbidden, unauthenticated } from './refusals.ts'

type Handler = (context: Context, actor: Actor) => Response | Promise<Response>

/** Whoever is signed in, for what everybody may do with what is their own. */
export const anybody = (_actor: Actor): boolean => true

/** Makes handlers that answer 401 to those who are not signed in and 403 to those whom the policy refuses. */
export const permit =
  (authenticate: Authenticate) =>
  (policy: (actor: Actor) => boolean, handler: Handler) =>
  async (context: Context): Promise<Response> => {
    const actor = await authenticate(context.req.raw.headers)
    if (actor === undefined) return unauthenticated(context)
    return policy(actor) ? handler(context, actor) : forbidden(context)
  }
