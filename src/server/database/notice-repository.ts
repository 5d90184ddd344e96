import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** When a person acknowledged a version of the purpose notice, in milliseconds since 1970 UTC; null if they have not. */
export async function noticeSeenAt(db: Kysely<Tables>, personId: string, version: string): Promise<number | null> {
  const row = await db
    .selectFrom('notice_seen')
    .select('seen_at')
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.seen_at ?? null
}

/** Records that a person acknowledged the notice; the first time stands. */
export async function recordNotice(db: Kysely<Tables>, personId: string, version: string, at: number): Promise<void> {
  await db
    .insertInto('notice_seen')
    .values({ person_id: personId, version, seen_at: at })
    .onConflict((conflict) => conflict.columns(['person_id', 'version']).doNothing())
    .execute()
}
