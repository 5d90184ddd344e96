import type { Kysely } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { keepAnAdministrator } from '../keep-an-administrator.ts'
import { recordAudit } from '../record-audit.ts'
import type { AdministratorSafe } from './change-roles.ts'

/** Ends the access of a person, their sessions and links at once; what they did stays. The last administrator keeps theirs. */
export async function deactivatePerson(db: Kysely<Tables>, actorId: string, personId: string, now: number): Promise<AdministratorSafe> {
  return keepAnAdministrator(db, async (trx) => {
    const person = await trx.selectFrom('user').select('deactivatedAt').where('id', '=', personId).executeTakeFirst()
    if (person === undefined) return 'no-such-person'
    if (person.deactivatedAt !== null) return 'done'
    await trx.updateTable('user').set({ deactivatedAt: now }).where('id', '=', personId).execute()
    await trx.deleteFrom('session').where('userId', '=', personId).execute()
    await trx.deleteFrom('invitation').where('person_id', '=', personId).where('used_at', 'is', null).execute()
    await recordAudit(trx, { action: 'deactivated', actor: actorId, subject: personId })
    return 'done'
  })
}

/** Lets a person sign in again, as they did before. */
export async function reactivatePerson(db: Kysely<Tables>, actorId: string, personId: string): Promise<'done' | 'no-such-person'> {
  return db.transaction().execute(async (trx) => {
    const person = await trx.selectFrom('user').select('deactivatedAt').where('id', '=', personId).executeTakeFirst()
    if (person === undefined) return 'no-such-person'
    if (person.deactivatedAt === null) return 'done'
    await trx.updateTable('user').set({ deactivatedAt: null }).where('id', '=', personId).execute()
    await recordAudit(trx, { action: 'reactivated', actor: actorId, subject: personId })
    return 'done'
  })
}
