import type { Kysely } from 'kysely'
import { hashOf } from '../../core/scenario/fingerprint.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import type { Tables } from './tables.ts'

/** Keeps a version for ever; does nothing if it is kept already. `at` is in milliseconds since 1970 UTC. */
export async function keepVersion(db: Kysely<Tables>, version: ScenarioVersion, at: number): Promise<void> {
  const { hash, rulesHash, scenario } = version
  await db
    .insertInto('scenario_version')
    .values({ hash, scenario_id: scenario.id, rules_hash: rulesHash, body: JSON.stringify(version), first_seen_at: at })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

/**
 * The version with this content hash, or the only one whose hash begins with it; undefined if there is none.
 * @throws if what is kept is not what its hash says
 */
export async function findVersion(db: Kysely<Tables>, hash: string): Promise<ScenarioVersion | undefined> {
  const rows = await db
    .selectFrom('scenario_version')
    .select(['hash', 'body'])
    // `g` comes after every digit of a hash.
    .where('hash', '>=', hash)
    .where('hash', '<', `${hash}g`)
    .limit(2)
    .execute()
  const [row] = rows
  if (row === undefined || rows.length > 1) return undefined
  const version = JSON.parse(row.body) as ScenarioVersion
  if (hashOf(JSON.stringify([version.scenario, version.translations])) !== row.hash) {
    throw new Error(`The scenario version ${row.hash} has been changed in the database.`)
  }
  return version
}
