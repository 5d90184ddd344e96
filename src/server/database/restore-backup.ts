import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { BackupError } from './backup-error.ts'
import { checkDatabase } from './check-database.ts'
import { exists } from './exists.ts'
import { holdFolder } from './hold-folder.ts'
import { databaseFile } from './open-sqlite.ts'
import { syncFolder } from './sync-folder.ts'

/**
 * Puts the backup `file` in the place of the embedded database of `folder`, which no server may have open. Nothing is touched
 * before the backup has been checked; what was there is kept beside it, and at every moment one of the two is in place.
 * @returns where the old database is; undefined if there was none.
 * @throws FolderHeldError, BackupError
 */
export async function restoreBackup(folder: string, file: string, now: Date): Promise<string | undefined> {
  if (!(await exists(file))) throw new BackupError('no-file')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const hold = await holdFolder(folder)
  const arriving = join(folder, 'kandokoro.arriving.db')
  try {
    await takeIn(file, arriving)
    const kept = (await exists(databaseFile(folder))) ? await keepBeside(folder, now) : undefined
    await rename(arriving, databaseFile(folder))
    await syncFolder(folder)
    return kept
  } finally {
    for (const part of ['', '-wal', '-shm']) await rm(`${arriving}${part}`, { force: true })
    await hold.release()
  }
}

/** A checked copy on the disk of the folder. */
async function takeIn(file: string, arriving: string): Promise<void> {
  await copyFile(file, arriving)
  const wrong = checkDatabase(arriving)
  if (wrong) throw new BackupError(wrong)
  const copied = await open(arriving, 'r+')
  await copied.chmod(0o600)
  await copied.sync()
  await copied.close()
}

/** Gives the database a second name with the moment in it. A log left by a process that was killed goes into it, or with it. */
async function keepBeside(folder: string, now: Date): Promise<string> {
  const file = databaseFile(folder)
  const kept = join(folder, `kandokoro-until-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.db`)
  foldIn(file)
  for (const part of ['-wal', '-shm']) if (await exists(`${file}${part}`)) await rename(`${file}${part}`, `${kept}${part}`)
  await link(file, kept).catch(() => copyFile(file, kept)) // some file systems know no second names
  return kept
}

/** Moves what the log holds into the file. A database too damaged for that is kept with its log. */
function foldIn(file: string): void {
  const database = new Sqlite(file)
  try {
    // Not a prepared statement, which would keep the file open after `close`.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
  } finally {
    database.close()
  }
}
