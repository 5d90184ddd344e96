import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Whether somebody is being assessed at a scenario, or has been asked to be by an assignment that still stands. */
export async function isAssessed(db: Kysely<Tables>, scenario: string): Promise<boolean> {
  const assigned = await db
    .selectFrom('assignment')
    .select('id')
    .where('scenario_id', '=', scenario)
    .where('mode', '=', 'assessment')
    .where('archived_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (assigned !== undefined) return true
  const underWay = await db
    .selectFrom('attempt')
    .select('id')
    .where('scenario_id', '=', scenario)
    .where('mode', '=', 'assessment')
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return underWay !== undefined
}
