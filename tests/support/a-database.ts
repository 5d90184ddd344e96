import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import type { Database, DatabaseKind } from '../../src/server/database/database.ts'
import { type DatabasePlace, openDatabase } from '../../src/server/database/open-database.ts'
import { aSchema } from './a-schema.ts'

const server = process.env.TEST_DATABASE_URL
if (!server) console.info('Tests on PostgreSQL are skipped: TEST_DATABASE_URL names no database.')

/** What is to be undone when the tests of this file have ended, the last thing first. */
const undo: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const one of undo.reverse()) await one()
}, 60_000)

/** An empty place for a database, gone when the tests of the file have ended: a folder, or a schema on the test server. */
export async function aDatabasePlace(kind: DatabaseKind): Promise<DatabasePlace> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kandokoro-data-'))
  undo.push(() => rm(dataFolder, { recursive: true, force: true }))
  if (kind === 'sqlite') return { dataFolder }
  const { databaseUrl, drop } = await aSchema(server ?? '')
  undo.push(drop)
  return { dataFolder, databaseUrl }
}

/** A fresh database with every table and no rows. It is closed when the tests of the file have ended, if not before. */
export async function aDatabase(kind: DatabaseKind): Promise<Database> {
  const database = await openDatabase(await aDatabasePlace(kind))
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= database.close()
    return closed
  }
  undo.push(close)
  return { ...database, close }
}

/** Runs the same tests on SQLite and, where TEST_DATABASE_URL names a database to make schemas in, on PostgreSQL. */
export function onEachDatabase(suite: (kind: DatabaseKind) => void): void {
  describe('on SQLite', () => suite('sqlite'))
  onPostgres(suite)
}

/** Runs tests that are about PostgreSQL alone, where TEST_DATABASE_URL names a database to make schemas in. */
export function onPostgres(suite: (kind: DatabaseKind) => void): void {
  if (server) describe('on PostgreSQL', () => suite('postgres'))
  else test.skip('on PostgreSQL: skipped, as TEST_DATABASE_URL names no database', () => undefined)
}
