import type { Kysely, Transaction } from 'kysely'
import type { Role } from '../../../contract/role.ts'
import type { Tables } from '../../database/tables.ts'
import { keepAnAdministrator } from '../keep-an-administrator.ts'
import { recordAudit } from '../record-audit.ts'

export type AdministratorSafe = 'done' | 'no-such-person' | 'last-administrator'

/** Gives a person exactly these roles, unless no active administrator would be left. Holds from their next request on. */
export async function changeRoles(
  db: Kysely<Tables>,
  actorId: string,
  personId: string,
  roles: readonly Role[],
): Promise<AdministratorSafe> {
  return keepAnAdministrator(db, async (trx) => {
    const person = await trx.selectFrom('user').select('id').where('id', '=', personId).executeTakeFirst()
    if (person === undefined) return 'no-such-person'
    const before = await replaceRoles(trx, personId, roles)
    await recordAudit(trx, { action: 'roles-changed', actor: actorId, subject: personId, detail: { from: before, to: [...roles].sort() } })
    return 'done'
  })
}

/** Gives the roles there were, sorted. */
export async function replaceRoles(trx: Transaction<Tables>, personId: string, roles: readonly Role[]): Promise<Role[]> {
  const before = await trx.deleteFrom('person_role').where('person_id', '=', personId).returning('role').execute()
  if (roles.length > 0)
    await trx
      .insertInto('person_role')
      .values(roles.map((role) => ({ person_id: personId, role })))
      .execute()
  return before.map(({ role }) => role).sort()
}
