import type { Kysely } from 'kysely'
import { recordAudit } from '../commands/record-audit.ts'
import type { Tables } from '../database/tables.ts'
import type { Auth } from './create-auth.ts'
import { readAnswer } from './read-answer.ts'

/** Changes a password, ends every session of the person and begins a new one. Undefined if the current password is wrong. */
export async function changePassword(
  auth: Auth,
  db: Kysely<Tables>,
  personId: string,
  { current, next }: { readonly current: string; readonly next: string },
  headers: Headers,
): Promise<readonly string[] | undefined> {
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
  const { ok, cookies } = await readAnswer(await auth.api.changePassword({ body, headers, asResponse: true }))
  if (!ok) return undefined
  await recordAudit(db, { action: 'password-changed', actor: personId, subject: personId })
  return cookies
}
