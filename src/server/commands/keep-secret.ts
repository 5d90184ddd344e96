import type { Database } from '../database/database.ts'

/**
 * The secret kept under `key`; the first process that asks keeps what `make` gives, and every other one gets the same. It goes
 * with backups of the database.
 */
export async function keepSecret({ db }: Pick<Database, 'db'>, key: string, make: () => string): Promise<string> {
  await db
    .insertInto('setting')
    .values({ key, value: make() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const { value } = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirstOrThrow()
  return value
}
