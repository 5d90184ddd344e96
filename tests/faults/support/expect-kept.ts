import { sql } from 'kysely'
import { expect } from 'vitest'
import type { DatabasePlace } from '../../../src/server/database/open-database.ts'
import { openPostgres } from '../../../src/server/database/open-postgres.ts'
import { openSqlite } from '../../../src/server/database/open-sqlite.ts'
import type { Player } from './player.ts'

/**
 * Expects of a database, which servers may have open, that it is sound, that every decision that was acknowledged to these
 * players is in its place once, and that beside them there is none but what was not answered. To be asked while nobody plays.
 */
export async function expectKept({ dataFolder, databaseUrl }: DatabasePlace, players: readonly Player[]): Promise<void> {
  const db = databaseUrl === undefined ? openSqlite(dataFolder) : openPostgres(databaseUrl)
  try {
    if (databaseUrl === undefined) expect((await sql`PRAGMA integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }])
    const counts = new Map((await db.selectFrom('attempt').select(['id', 'decisions']).execute()).map((row) => [row.id, row.decisions]))
    const kept = new Map<string, [number, unknown][]>()
    for (const { attempt_id, n, body } of await db.selectFrom('decision').selectAll().orderBy('attempt_id').orderBy('n').execute()) {
      kept.set(attempt_id, [...(kept.get(attempt_id) ?? []), [n, JSON.parse(body)]])
    }
    for (const { id, acknowledged, sent } of players.flatMap(({ attempts }) => attempts)) {
      const here = kept.get(id) ?? []
      expect(counts.get(id)).toBe(here.length)
      const all = here.length > acknowledged.length && sent !== undefined ? [...acknowledged, sent] : acknowledged
      expect(here.map(([n, decision]) => [n, comparable(decision)])).toEqual(all.map((decision, n) => [n, comparable(decision)]))
    }
  } finally {
    await db.destroy()
  }
}

/** The order of a document’s parts says nothing. */
const comparable = (decision: unknown) => {
  const { compose, ...rest } = decision as { compose?: readonly string[] }
  return compose === undefined ? rest : { ...rest, compose: [...compose].sort() }
}
