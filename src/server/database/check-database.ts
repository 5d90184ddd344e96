import Sqlite from 'libsql'
import { migrationsFor } from './migrations/migrations.ts'

/**
 * What keeps a file from being used as our database: `damaged` pages, indexes or references, `not-ours`, or `too-new`, made by
 * a later version of the program. Undefined if nothing does. The file must be there and must not be open elsewhere.
 */
export function checkDatabase(file: string): 'damaged' | 'not-ours' | 'too-new' | undefined {
  const database = new Sqlite(file)
  try {
    const all = (query: string) => database.prepare(query).all() as Record<string, unknown>[]
    if (all('PRAGMA integrity_check').some(({ integrity_check }) => integrity_check !== 'ok')) return 'damaged'
    if (all("SELECT name FROM sqlite_master WHERE name = 'kysely_migration'").length === 0) return 'not-ours'
    const done = all('SELECT name FROM kysely_migration').map(({ name }) => String(name))
    const known = Object.keys(migrationsFor('sqlite'))
    if (!done.some((name) => known.includes(name))) return 'not-ours'
    if (!done.every((name) => known.includes(name))) return 'too-new'
    return all('PRAGMA foreign_key_check').length > 0 ? 'damaged' : undefined
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_NOTADB') return 'not-ours'
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) return 'damaged'
    throw error
  } finally {
    database.close()
  }
}
