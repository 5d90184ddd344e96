import type { Kysely } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { keepAnAdministrator } from '../keep-an-administrator.ts'
import { recordAudit } from '../record-audit.ts'
import type { AdministratorSafe } from './change-roles.ts'

/**
 * Erases a person with everything held about them, attempts included. The audit log keeps that it happened and the id, which
 * then leads to nobody.
 */
export async function erasePerson(db: Kysely<Tables>, actorId: string, personId: string): Promise<AdministratorSafe> {
  return keepAnAdministrator(db, async (trx) => {
    const erased = await trx.deleteFrom('user').where('id', '=', personId).returning('email').executeTakeFirst()
    if (erased === undefined) return 'no-such-person'
    await trx.deleteFrom('invitation').where('email', '=', erased.email).execute()
    await trx.deleteFrom('verification').where('value', '=', personId).execute()
    await recordAudit(trx, { action: 'erased', actor: actorId, subject: personId })
    return 'done'
  })
}
