import { hashPassword } from 'better-auth/crypto'
import { type Context, Hono } from 'hono'
import { type AcceptedLink, acceptLinkRequest, lookLinkRequest } from '../../contract/links.ts'
import { signIn } from '../accounts/sign-in.ts'
import { type Accepted, acceptLink } from '../commands/links/accept-link.ts'
import { lookLink } from '../commands/links/look-link.ts'
import type { AccountDependencies } from './account-dependencies.ts'
import { giveCookies } from './give-cookies.ts'
import { limitTries } from './limit-tries.ts'
import { notFound } from './problem.ts'
import { readBody } from './read-request.ts'
import { conflict, invalid } from './refusals.ts'

const refuse = (context: Context, because: (Accepted & { done: false })['because']): Response => {
  if (because === 'no-such-link') return notFound(context, 'This link has been used, has expired, or never was.')
  if (because === 'email-taken') return conflict(context, 'email-taken', 'Somebody with this e-mail is here already.')
  return invalid(context, because === 'name-missing' ? 'name: missing' : 'email: missing')
}

/** One-time links. The token comes in the body, never in an address that would be logged. */
export function linkRoutes(dependencies: AccountDependencies): Hono {
  const { db, auth, now } = dependencies
  const routes = new Hono()

  routes.post('/api/links/look', async (context) => {
    const body = await readBody(context, lookLinkRequest)
    if (body instanceof Response) return body
    const refused = await limitTries(dependencies, context, 'link')
    if (refused) return refused
    const link = await lookLink(db, body.token, now())
    return link === undefined ? refuse(context, 'no-such-link') : context.json(link)
  })

  routes.post('/api/links/accept', async (context) => {
    const body = await readBody(context, acceptLinkRequest)
    if (body instanceof Response) return body
    const refused = await limitTries(dependencies, context, 'link')
    if (refused) return refused
    // Before hashing, which is dear on purpose.
    if ((await lookLink(db, body.token, now())) === undefined) return refuse(context, 'no-such-link')
    const { password, ...rest } = body
    const accepted = await acceptLink(db, { ...rest, passwordHash: await hashPassword(password) }, now())
    if (!accepted.done) return refuse(context, accepted.because)
    if (accepted.kind === 'reset') return context.json({ next: 'sign-in' } satisfies AcceptedLink)
    const { outcome, cookies } = await signIn(auth, db, { email: accepted.email, password }, context.req.raw.headers)
    giveCookies(context, cookies)
    return context.json({ next: outcome === 'signed-in' ? 'signed-in' : 'sign-in' } satisfies AcceptedLink)
  })
  return routes
}
