import type { Kysely } from 'kysely'
import { recordAudit } from '../commands/record-audit.ts'
import type { Tables } from '../database/tables.ts'
import type { Auth } from './create-auth.ts'
import { readAnswer } from './read-answer.ts'

/** Ends the session of this browser. Gives the cookies that make the browser forget it. */
export async function signOut(auth: Auth, headers: Headers): Promise<readonly string[]> {
  return (await readAnswer(await auth.api.signOut({ headers, asResponse: true }))).cookies
}

/** Ends every session of a person, this one included. */
export async function signOutEverywhere(auth: Auth, db: Kysely<Tables>, personId: string, headers: Headers): Promise<readonly string[]> {
  const cookies = await signOut(auth, headers)
  await db.deleteFrom('session').where('userId', '=', personId).execute()
  await recordAudit(db, { action: 'signed-out-everywhere', actor: personId, subject: personId })
  return cookies
}
