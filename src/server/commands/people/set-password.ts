import type { Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { newId } from '../new-id.ts'

/** Gives a person a password, hashed as better-auth hashes them, whether or not they had one. */
export async function setPassword(trx: Transaction<Tables>, personId: string, password: string): Promise<void> {
  const now = new Date().toISOString()
  await trx
    .insertInto('account')
    .values({ id: newId(), accountId: personId, providerId: 'credential', userId: personId, password, createdAt: now, updatedAt: now })
    .onConflict((conflict) => conflict.columns(['providerId', 'accountId']).doUpdateSet({ password, updatedAt: now }))
    .execute()
}
