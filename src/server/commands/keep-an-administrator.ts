import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { lockAdministrators } from './lock-administrators.ts'

/** Undoes the transaction. */
class LastAdministrator extends Error {}

/** Does something to people in a transaction, and undoes it if no administrator is left who can sign in. */
export async function keepAnAdministrator<Outcome>(
  db: Kysely<Tables>,
  change: (trx: Transaction<Tables>) => Promise<Outcome>,
): Promise<Outcome | 'last-administrator'> {
  try {
    return await db.transaction().execute(async (trx) => {
      await lockAdministrators(trx)
      const outcome = await change(trx)
      if ((await countAdministrators(trx)) === 0) throw new LastAdministrator()
      return outcome
    })
  } catch (error) {
    if (error instanceof LastAdministrator) return 'last-administrator'
    throw error
  }
}

/** How many people can sign in and are administrators. */
async function countAdministrators(trx: Transaction<Tables>): Promise<number> {
  const { count } = await trx
    .selectFrom('person_role')
    .innerJoin('user', 'user.id', 'person_role.person_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('role', '=', 'admin')
    .where('user.deactivatedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}
