import { type Context, Hono } from 'hono'
import { codeRequest, confirmRequest, passwordRequest, profileRequest, type SessionAnswer } from '../../contract/account.ts'
import { confirmAuthenticator, endAuthenticator, type Refusal, startAuthenticator } from '../accounts/authenticator.ts'
import { changePassword } from '../accounts/change-password.ts'
import { signOut, signOutEverywhere } from '../accounts/end-sessions.ts'
import { renewSession } from '../accounts/renew-session.ts'
import { changePerson } from '../commands/people/change-person.ts'
import { readAccount } from '../commands/people/read-account.ts'
import type { AccountDependencies } from './account-dependencies.ts'
import { giveCookies } from './give-cookies.ts'
import { limitTries } from './limit-tries.ts'
import { anybody, permit } from './permit.ts'
import { readBody } from './read-request.ts'
import { conflict, forbidden, unauthenticated } from './refusals.ts'

/** What people see and change of themselves. */
export function accountOwnRoutes(dependencies: AccountDependencies): Hono {
  const { db, auth, authenticate } = dependencies
  const routes = new Hono()
  const signedIn = permit(authenticate)

  const done = (context: Context, cookies: readonly string[] = []) => {
    giveCookies(context, cookies)
    return context.body(null, 204)
  }
  const refuse = (context: Context, refusal: Refusal) =>
    refusal === 'there-already'
      ? conflict(context, 'authenticator-there', 'There is an authenticator already; remove it first.')
      : forbidden(context, refusal === 'wrong-code' ? 'The code is wrong.' : 'The password is wrong.')

  routes.get(
    '/api/account',
    signedIn(anybody, async (context, actor) => {
      giveCookies(context, await renewSession(auth, context.req.raw.headers))
      const account = await readAccount(db, actor.id)
      return account === undefined ? unauthenticated(context) : context.json(account)
    }),
  )

  routes.get('/api/account/session', async (context) => {
    const actor = await authenticate(context.req.raw.headers)
    if (actor !== undefined) giveCookies(context, await renewSession(auth, context.req.raw.headers))
    const account = actor && (await readAccount(db, actor.id))
    return context.json({ account: account ?? null } satisfies SessionAnswer)
  })

  routes.patch(
    '/api/account',
    signedIn(anybody, async (context, actor) => {
      const body = await readBody(context, profileRequest)
      if (body instanceof Response) return body
      await changePerson(db, actor.id, actor.id, body)
      return context.json(await readAccount(db, actor.id))
    }),
  )

  routes.post('/api/account/sign-out', async (context) => done(context, await signOut(auth, context.req.raw.headers)))

  routes.post(
    '/api/account/sign-out-everywhere',
    signedIn(anybody, async (context, actor) => done(context, await signOutEverywhere(auth, db, actor.id, context.req.raw.headers))),
  )

  routes.post(
    '/api/account/password',
    signedIn(anybody, async (context, actor) => {
      const body = await readBody(context, passwordRequest)
      if (body instanceof Response) return body
      const refused = await limitTries(dependencies, context, 'password', actor.id)
      if (refused) return refused
      const cookies = await changePassword(auth, db, actor.id, body, context.req.raw.headers)
      return cookies === undefined ? refuse(context, 'wrong-password') : done(context, cookies)
    }),
  )

  routes.post(
    '/api/account/authenticator',
    signedIn(anybody, async (context, actor) => {
      const body = await readBody(context, confirmRequest)
      if (body instanceof Response) return body
      const refused = await limitTries(dependencies, context, 'password', actor.id)
      if (refused) return refused
      const started = await startAuthenticator(auth, body.password, context.req.raw.headers)
      return typeof started === 'string' ? refuse(context, started) : context.json(started)
    }),
  )

  routes.post(
    '/api/account/authenticator/confirm',
    signedIn(anybody, async (context, actor) => {
      const body = await readBody(context, codeRequest)
      if (body instanceof Response) return body
      const refused = await limitTries(dependencies, context, 'code', actor.id)
      if (refused) return refused
      const cookies = await confirmAuthenticator(auth, db, actor.id, body.code, context.req.raw.headers)
      return typeof cookies === 'string' ? refuse(context, cookies) : done(context, cookies)
    }),
  )

  routes.post(
    '/api/account/authenticator/remove',
    signedIn(anybody, async (context, actor) => {
      const body = await readBody(context, confirmRequest)
      if (body instanceof Response) return body
      const refused = await limitTries(dependencies, context, 'password', actor.id)
      if (refused) return refused
      const cookies = await endAuthenticator(auth, db, actor.id, body.password, context.req.raw.headers)
      return typeof cookies === 'string' ? refuse(context, cookies) : done(context, cookies)
    }),
  )
  return routes
}
