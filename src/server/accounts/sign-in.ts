import type { Kysely } from 'kysely'
import { recordAudit } from '../commands/record-audit.ts'
import type { Tables } from '../database/tables.ts'
import { sessionTokenIn } from './authenticate.ts'
import type { Auth } from './create-auth.ts'
import { readAnswer } from './read-answer.ts'

export type SignedIn = { readonly outcome: 'signed-in' | 'code' | 'refused'; readonly cookies: readonly string[] }

/**
 * Signs somebody in with e-mail and password. A refusal never says which of them was wrong, nor that the person is
 * deactivated, and a password is hashed even where there is nobody to compare it with. The session is always a new one, and
 * the one that the browser had before is ended.
 */
export async function signIn(
  auth: Auth,
  db: Kysely<Tables>,
  credentials: { readonly email: string; readonly password: string },
  headers: Headers,
): Promise<SignedIn> {
  const before = await sessionTokenIn(auth, headers)
  const { ok, body, cookies } = await readAnswer(await auth.api.signInEmail({ body: { ...credentials }, headers, asResponse: true }))
  if (!ok) return { outcome: 'refused', cookies: [] }
  if (before !== undefined) await db.deleteFrom('session').where('token', '=', before).execute()
  if (body.twoFactorRedirect === true) return { outcome: 'code', cookies }
  await recordSignIn(db, body, 'password')
  return { outcome: 'signed-in', cookies }
}

/** The second step for those who have an authenticator: its six digits, or a recovery code, which is then used up. */
export async function enterCode(auth: Auth, db: Kysely<Tables>, code: string, headers: Headers): Promise<SignedIn> {
  const options = { body: { code }, headers, asResponse: true } as const
  const isRecovery = !/^\d{6}$/.test(code)
  const answer = await readAnswer(await (isRecovery ? auth.api.verifyBackupCode(options) : auth.api.verifyTOTP(options)))
  if (!answer.ok) return { outcome: 'refused', cookies: [] }
  await recordSignIn(db, answer.body, isRecovery ? 'recovery-code' : 'code')
  return { outcome: 'signed-in', cookies: answer.cookies }
}

async function recordSignIn(db: Kysely<Tables>, { user }: Readonly<Record<string, unknown>>, by: string): Promise<void> {
  await recordAudit(db, { action: 'signed-in', actor: (user as { id: string }).id, detail: { by } })
}
