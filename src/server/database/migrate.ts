import { type Kysely, Migrator, sql } from 'kysely'
import type { DatabaseKind } from './database.ts'
import { migrationsFor } from './migrations/migrations.ts'
import type { Tables } from './tables.ts'

/** Brings the database up to date. On PostgreSQL it holds a lock meanwhile, so that several processes may start together. */
export async function migrate(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  const provider = { getMigrations: async () => migrationsFor(kind) }
  // Without its schema, the table of another program that uses Kysely beside this one would be taken for ours.
  const migrator = new Migrator({ db, provider, ...(kind === 'postgres' && { migrationTableSchema: await currentSchema(db) }) })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

async function currentSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
  return rows[0]?.name ?? 'public'
}
