import type { Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'

/**
 * Makes transactions that may change who is an administrator wait for each other, so that two administrators cannot take the
 * role from one another at the same moment and leave none.
 */
export async function lockAdministrators(trx: Transaction<Tables>): Promise<void> {
  await trx
    .insertInto('setting')
    .values({ key: 'administrators', value: 'lock' })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: 'lock' }))
    .execute()
}
