import type { Auth } from './create-auth.ts'
import { readAnswer } from './read-answer.ts'

/** Lengthens a session that is a day old, so that who comes every week stays signed in. Gives the cookies that say so. */
export async function renewSession(auth: Auth, headers: Headers): Promise<readonly string[]> {
  return (await readAnswer(await auth.api.getSession({ headers, asResponse: true }))).cookies
}
