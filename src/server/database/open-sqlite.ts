import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import Sqlite from 'libsql'
import type { Tables } from './tables.ts'

/** The file of the embedded database in its folder. */
export const databaseFile = (folder: string): string => join(folder, 'kandokoro.db')

/** Opens the embedded database, making it if there is none. What has been committed survives a power cut. */
export function openSqlite(folder: string): Kysely<Tables> {
  const database = new Sqlite(databaseFile(folder))
  for (const setting of ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    database.exec(`PRAGMA ${setting}`)
  const close = () => {
    // The driver lets go of the file only when the last statement has been collected; the one file is to be whole before.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
  }
  // A full disk ends a transaction by itself; an error about rolling it back again would hide why.
  const isDone = (sql: string) => sql === 'rollback' && !database.inTransaction
  const prepare = (sql: string) => database.prepare(isDone(sql) ? 'select 1' : sql)
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: { prepare, close } }) })
}
