import type { Kysely } from 'kysely'
import type { TotpAnswer } from '../../contract/account.ts'
import { recordAudit } from '../commands/record-audit.ts'
import type { Tables } from '../database/tables.ts'
import type { Auth } from './create-auth.ts'
import { readAnswer } from './read-answer.ts'

export type Refusal = 'wrong-password' | 'wrong-code' | 'there-already'

/** Makes the secret of an authenticator (TOTP, RFC 6238). It is asked for at sign-in once a code has confirmed it. */
export async function startAuthenticator(auth: Auth, password: string, headers: Headers): Promise<TotpAnswer | Refusal> {
  const answer = await readAnswer(await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers, asResponse: true }))
  if (!answer.ok) return answer.code === 'TOTP_ALREADY_ENABLED' ? 'there-already' : 'wrong-password'
  const { totpURI, backupCodes } = answer.body as { totpURI: string; backupCodes: string[] }
  return { uri: totpURI, recoveryCodes: backupCodes }
}

/** Gives the cookies of a new session. */
export async function confirmAuthenticator(
  auth: Auth,
  db: Kysely<Tables>,
  personId: string,
  code: string,
  headers: Headers,
): Promise<readonly string[] | Refusal> {
  const { ok, cookies } = await readAnswer(await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true }))
  if (!ok) return 'wrong-code'
  await recordAudit(db, { action: 'authenticator-added', actor: personId, subject: personId })
  return cookies
}

export async function endAuthenticator(
  auth: Auth,
  db: Kysely<Tables>,
  personId: string,
  password: string,
  headers: Headers,
): Promise<readonly string[] | Refusal> {
  const { ok, cookies } = await readAnswer(await auth.api.disableTwoFactor({ body: { password }, headers, asResponse: true }))
  if (!ok) return 'wrong-password'
  await recordAudit(db, { action: 'authenticator-removed', actor: personId, subject: personId })
  return cookies
}
