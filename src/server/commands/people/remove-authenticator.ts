import { recordAudit } from '../record-audit.ts'
import type { Store } from '../store.ts'

/** For somebody who lost their authenticator and their recovery codes: the password suffices again, and sessions end. */
export async function removeAuthenticator(db: Store, actorId: string, personId: string): Promise<'done' | 'no-such-person'> {
  return db.transaction().execute(async (trx) => {
    const person = await trx.updateTable('user').set({ twoFactorEnabled: 0 }).where('id', '=', personId).returning('id').executeTakeFirst()
    if (person === undefined) return 'no-such-person'
    await trx.deleteFrom('two_factor').where('userId', '=', personId).execute()
    await trx.deleteFrom('session').where('userId', '=', personId).execute()
    await recordAudit(trx, { action: 'authenticator-removed', actor: actorId, subject: personId })
    return 'done'
  })
}
