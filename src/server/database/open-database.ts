import { mkdir } from 'node:fs/promises'
import type { Database } from './database.ts'
import { holdFolder } from './hold-folder.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'

export type DatabasePlace = {
  /** Folder of the embedded database, used if there is no `databaseUrl`. Made if there is none. */
  readonly dataFolder: string
  /** Where PostgreSQL is: `postgres://…`. */
  readonly databaseUrl?: string | undefined
}

/**
 * Opens the database and brings it up to date. The embedded one is for one process at a time.
 * @throws FolderHeldError if another process has the folder open.
 */
export async function openDatabase({ dataFolder, databaseUrl }: DatabasePlace): Promise<Database> {
  return databaseUrl === undefined ? openEmbedded(dataFolder) : openServed(databaseUrl)
}

async function openServed(url: string): Promise<Database> {
  const db = openPostgres(url)
  try {
    await migrate(db, 'postgres')
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, kind: 'postgres', close: () => db.destroy() }
}

async function openEmbedded(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const hold = await holdFolder(folder)
  try {
    const db = openSqlite(folder)
    await migrate(db, 'sqlite')
    const close = async () => {
      await db.destroy()
      await hold.release()
    }
    return { db, kind: 'sqlite', close }
  } catch (error) {
    await hold.release()
    throw error
  }
}
