import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import Sqlite from 'libsql'
import { BackupError } from './backup-error.ts'
import { checkDatabase } from './check-database.ts'
import { exists } from './exists.ts'
import { databaseFile } from './open-sqlite.ts'
import { syncFolder } from './sync-folder.ts'

/**
 * Writes the embedded database of `folder` to `file` as it is at one moment; a server may go on reading and writing meanwhile.
 * The file appears only when it is whole, checked and on the disk. @returns its size in bytes. @throws BackupError
 */
export async function saveBackup(folder: string, file: string): Promise<number> {
  if (!(await exists(databaseFile(folder)))) throw new BackupError('no-database')
  if (await exists(file)) throw new BackupError('file-exists')
  const unfinished = `${file}.unfinished`
  await rm(unfinished, { force: true })
  try {
    copy(databaseFile(folder), unfinished)
    const wrong = checkDatabase(unfinished)
    if (wrong) throw new BackupError(wrong)
    const written = await open(unfinished, 'r+')
    await written.chmod(0o600) // it holds password hashes and what people did
    await written.sync()
    const { size } = await written.stat()
    await written.close()
    await rename(unfinished, file)
    await syncFolder(dirname(file))
    return size
  } finally {
    await rm(unfinished, { force: true })
  }
}

function copy(from: string, to: string): void {
  const database = new Sqlite(from)
  try {
    database.exec('PRAGMA busy_timeout = 10000')
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
}
