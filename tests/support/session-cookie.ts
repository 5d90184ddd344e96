import { serializeSigned } from 'hono/utils/cookie'
import type { Auth } from '../../src/server/accounts/create-auth.ts'

/** The cookie of a session that is begun without asking for a password, which takes its time. */
export async function sessionCookie(auth: Auth, personId: string): Promise<string> {
  const { internalAdapter, authCookies, secret } = await auth.$context
  const { token } = await internalAdapter.createSession(personId)
  return (await serializeSigned(authCookies.sessionToken.name, token, secret)).split(';')[0] ?? ''
}
