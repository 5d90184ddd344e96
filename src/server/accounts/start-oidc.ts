import type { Auth } from './create-auth.ts'
import { readAnswer } from './read-answer.ts'

/** Where to send a browser to sign in with the organisation’s provider, with the cookie that ties its return to it. */
export async function startOidc(auth: Auth, headers: Headers): Promise<{ url: string; cookies: readonly string[] } | undefined> {
  const body = { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/sign-in', disableRedirect: true }
  const answer = await readAnswer(await auth.api.signInSocial({ body, headers, asResponse: true }))
  return answer.ok && typeof answer.body.url === 'string' ? { url: answer.body.url, cookies: answer.cookies } : undefined
}
