import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

const key = 'guests'

/** Whether people may practise without an account; they may until an administrator says otherwise. */
export async function areGuestsAllowed(db: Kysely<Tables>): Promise<boolean> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value !== 'no'
}

export async function allowGuests(db: Kysely<Tables>, allowed: boolean): Promise<void> {
  const value = allowed ? 'yes' : 'no'
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
