import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** At most `most` tries in `seconds`, counted from the first of them. */
export type Limit = { readonly most: number; readonly seconds: number }

const kept = 24 * 60 * 60 * 1000

/**
 * Counts a try, in one statement, so that no number of processes or simultaneous requests gets past the limit. Gives the
 * seconds to wait if it was one too many, else undefined. `key` is stored as a hash.
 */
export async function countTry(db: Kysely<Tables>, key: string, { most, seconds }: Limit, now: number): Promise<number | undefined> {
  const oldest = now - seconds * 1000
  const { count, started_at } = await db
    .insertInto('rate_limit')
    .values({ key: createHash('sha256').update(key).digest('base64url'), count: 1, started_at: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when rate_limit.started_at <= ${oldest} then 1 else rate_limit.count + 1 end`,
        started_at: sql<number>`case when rate_limit.started_at <= ${oldest} then ${now} else rate_limit.started_at end`,
      }),
    )
    .returning(['count', 'started_at'])
    .executeTakeFirstOrThrow()
  if (count === 1)
    await db
      .deleteFrom('rate_limit')
      .where('started_at', '<', now - kept)
      .execute()
  return count <= most ? undefined : Math.max(1, Math.ceil((started_at - oldest) / 1000))
}
