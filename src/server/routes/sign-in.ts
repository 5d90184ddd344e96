import { Hono } from 'hono'
import {
  codeRequest,
  type OidcAnswer,
  type ResetAnswer,
  resetRequest,
  type SignInAnswer,
  type SignInWays,
  signInRequest,
} from '../../contract/account.ts'
import { enterCode, type SignedIn, signIn } from '../accounts/sign-in.ts'
import { startOidc } from '../accounts/start-oidc.ts'
import { requestReset } from '../commands/links/request-reset.ts'
import type { AccountDependencies } from './account-dependencies.ts'
import { giveCookies } from './give-cookies.ts'
import { limitTries } from './limit-tries.ts'
import { notFound } from './problem.ts'
import { readBody } from './read-request.ts'
import { unauthenticated } from './refusals.ts'

/** For people who are not signed in. No answer tells whether there is an account of an e-mail. */
export function signInRoutes(dependencies: AccountDependencies): Hono {
  const { db, auth, post, background, oidcName, now } = dependencies
  const routes = new Hono()

  const answer = (context: import('hono').Context, { outcome, cookies }: SignedIn, refusal: string) => {
    if (outcome === 'refused') return unauthenticated(context, refusal)
    giveCookies(context, cookies)
    return context.json({ next: outcome } satisfies SignInAnswer)
  }

  routes.get('/api/account/ways', (context) =>
    context.json({ oidc: oidcName ?? null, mailed: post.mailer !== undefined } satisfies SignInWays),
  )

  routes.post('/api/account/sign-in', async (context) => {
    const body = await readBody(context, signInRequest)
    if (body instanceof Response) return body
    const refused = await limitTries(dependencies, context, 'sign-in', body.email)
    if (refused) return refused
    return answer(context, await signIn(auth, db, body, context.req.raw.headers), 'E-mail or password is wrong.')
  })

  routes.post('/api/account/sign-in/code', async (context) => {
    const body = await readBody(context, codeRequest)
    if (body instanceof Response) return body
    const refused = await limitTries(dependencies, context, 'code')
    if (refused) return refused
    return answer(context, await enterCode(auth, db, body.code, context.req.raw.headers), 'The code is wrong or too old.')
  })

  routes.post('/api/account/reset', async (context) => {
    const body = await readBody(context, resetRequest)
    if (body instanceof Response) return body
    const refused = await limitTries(dependencies, context, 'reset', body.email)
    if (refused) return refused
    // Nothing that depends on the e-mail happens before the answer, so that it takes the same time for all.
    background.run(() => requestReset(db, post, body.email, now()))
    return context.json({ mailed: post.mailer !== undefined } satisfies ResetAnswer, 202)
  })

  routes.post('/api/account/sign-in/oidc', async (context) => {
    const refused = await limitTries(dependencies, context, 'oidc')
    if (refused) return refused
    const started = oidcName === undefined ? undefined : await startOidc(auth, context.req.raw.headers)
    if (started === undefined) return notFound(context, 'There is no provider to sign in with.')
    giveCookies(context, started.cookies)
    return context.json({ url: started.url } satisfies OidcAnswer)
  })

  // The one address of better-auth that the outside reaches: where the provider sends people back.
  routes.get('/api/auth/callback/oidc', async (context) => {
    const refused = await limitTries(dependencies, context, 'oidc')
    if (refused) return refused
    return oidcName === undefined ? notFound(context, 'There is no provider to sign in with.') : auth.handler(context.req.raw)
  })
  return routes
}
