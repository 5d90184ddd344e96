import { readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'

/** Who has a data folder open. */
export type Holder = {
  readonly pid: number
  readonly host: string
  /** ISO 8601. */
  readonly since: string
}

/** Another process has the folder open; the message says which. */
export class FolderHeldError extends Error {
  /** Undefined if it has not said. */
  readonly holder: Holder | undefined

  constructor(folder: string, holder: Holder | undefined) {
    const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'a process that has not said which'
    super(`The data folder ${folder} is in use by ${who}.`)
    this.holder = holder
  }
}

/**
 * Takes a folder for this process until `release` or until the process ends, however it ends: the lock is one of the operating
 * system on a file that is never removed, so nothing stale is left behind.
 * @throws FolderHeldError if it is taken.
 */
export async function holdFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const sidecar = join(folder, 'lock.json')
  const lock = new Sqlite(join(folder, 'lock'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new FolderHeldError(folder, await readHolder(sidecar))
  }
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  await writeFile(sidecar, JSON.stringify(holder))
  return {
    async release() {
      await rm(sidecar, { force: true })
      lock.exec('ROLLBACK')
      lock.close()
    },
  }
}

const isBusy = (error: unknown) => error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code))

/** It may not be there: whoever holds the folder writes it right after taking it. */
async function readHolder(sidecar: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(sidecar, 'utf8')) as Holder
  } catch {
    return undefined
  }
}
