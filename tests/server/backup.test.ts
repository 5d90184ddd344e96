import { promises as files } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { describe, expect, test } from 'vitest'
import { backupCommand } from '../../src/cli/commands/backup.ts'
import { restoreCommand } from '../../src/cli/commands/restore.ts'
import { UsageError } from '../../src/cli/frame/usage-error.ts'
import type { Database } from '../../src/server/database/database.ts'
import { openDatabase } from '../../src/server/database/open-database.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { testShell } from '../support/test-shell.ts'

const write = ({ db }: Database, key: string, value = key) => db.insertInto('setting').values({ key, value }).execute()

async function keysIn(dataFolder: string): Promise<string[]> {
  const database = await openDatabase({ dataFolder })
  const rows = await database.db.selectFrom('setting').select('key').orderBy('key').execute()
  await database.close()
  return rows.map(({ key }) => key)
}

type Run = { readonly data?: string; readonly language?: 'ja' | 'en'; readonly environment?: Record<string, string> }

/** Runs a command in `folder` on the data folder `data` in it; what it told comes back. */
async function run(
  command: typeof backupCommand,
  folder: string,
  file: string,
  { data = 'data', language = 'en', environment = {} }: Run = {},
) {
  const { shell, err } = testShell({ folder, language, environment })
  await command.run({ positionals: [file], values: environment.DATABASE_URL || environment.DATA_DIR ? {} : { data } }, shell)
  return err()
}

/** A folder whose data folder has had a server with these keys in it. */
async function aFolderWith(...keys: string[]): Promise<string> {
  const folder = await temporaryFolder({})
  const database = await openDatabase({ dataFolder: join(folder, 'data') })
  for (const key of keys) await write(database, key)
  await database.close()
  return folder
}

test('what is saved while a server writes is one moment of it, and comes back whole', async () => {
  const folder = await temporaryFolder({})
  const database = await openDatabase({ dataFolder: join(folder, 'data') })
  let written = 0
  let stopped = false
  const writing = (async () => {
    while (!stopped) {
      // Two rows at once: a backup must hold both or neither.
      await database.db.transaction().execute(async (db) => {
        const values = (half: string) => ({ key: `${String(written).padStart(6, '0')}${half}`, value: 'x'.repeat(500) })
        await db.insertInto('setting').values(values('a')).execute()
        await db.insertInto('setting').values(values('b')).execute()
      })
      written += 1
      await new Promise(setImmediate)
    }
  })()
  await expect.poll(() => written).toBeGreaterThan(20)
  const before = written
  expect(await run(backupCommand, folder, 'one.db')).toMatch(/^Saved to one\.db \(\d/)
  await expect.poll(() => written).toBeGreaterThan(before + 20)
  expect(await run(backupCommand, folder, 'two.db')).toContain('two.db')
  stopped = true
  await writing
  await database.close()

  expect((await files.stat(join(folder, 'two.db'))).mode & 0o077).toBe(0)
  await run(restoreCommand, folder, 'two.db', { data: 'elsewhere' })
  const keys = await keysIn(join(folder, 'elsewhere'))
  expect(keys.length / 2).toBeGreaterThanOrEqual(before + 20)
  expect(keys.length / 2).toBeLessThanOrEqual(written)
  expect(keys.filter((key) => key.endsWith('a')).map((key) => key.replace('a', 'b'))).toEqual(keys.filter((key) => key.endsWith('b')))
})

test('restoring keeps what was there beside it', async () => {
  const folder = await aFolderWith('early')
  await run(backupCommand, folder, 'saved.db')
  const database = await openDatabase({ dataFolder: join(folder, 'data') })
  await write(database, 'late')
  await database.close()
  const told = await run(restoreCommand, folder, 'saved.db')
  expect(await keysIn(join(folder, 'data'))).toEqual(['early'])
  const kept = /kept in (\S+\.db)\./.exec(told)?.[1] ?? ''
  const old = new Sqlite(kept)
  expect(old.prepare('SELECT key FROM setting ORDER BY key').all()).toEqual([{ key: 'early' }, { key: 'late' }])
  old.close()
  const names = await files.readdir(join(folder, 'data'))
  expect(names.filter((name) => name.includes('arriving'))).toEqual([])
})

test('a folder in use is not restored to, and who has it is said', async () => {
  const folder = await aFolderWith('early')
  await run(backupCommand, folder, 'saved.db')
  const database = await openDatabase({ dataFolder: join(folder, 'data') })
  await expect(run(restoreCommand, folder, 'saved.db')).rejects.toThrow(UsageError)
  await expect(run(restoreCommand, folder, 'saved.db')).rejects.toThrow(`process ${process.pid} on `)
  await expect(run(restoreCommand, folder, 'saved.db', { language: 'ja' })).rejects.toThrow(`プロセス ${process.pid}`)
  await write(database, 'late')
  await database.close()
  expect(await keysIn(join(folder, 'data'))).toEqual(['early', 'late'])
})

describe('is refused, with nothing changed:', () => {
  const cases: [string, RegExp, (file: string) => Promise<unknown>][] = [
    ['a file that is not there', /There is no file/, (file) => files.rm(file)],
    ['a file of another kind', /no backup of Kandokoro/, (file) => files.writeFile(file, 'scenes: [] '.repeat(999))],
    ['an empty file', /no backup of Kandokoro/, (file) => files.writeFile(file, '')],
    ['a file that was cut short', /is damaged/, async (file) => files.truncate(file, Math.floor((await files.stat(file)).size * 0.6))],
    [
      'a file with a damaged page',
      /is damaged/,
      async (file) => {
        const bytes = await files.readFile(file)
        bytes.fill(0xa5, 8 * 4096, 9 * 4096)
        await files.writeFile(file, bytes)
      },
    ],
    ['another database', /no backup of Kandokoro/, async (file) => change(file, 'DROP TABLE kysely_migration')],
    [
      'a backup of a later version',
      /later version/,
      async (file) => change(file, "INSERT INTO kysely_migration VALUES ('9999-later', '')"),
    ],
    [
      'a reference to nothing',
      /is damaged/,
      async (file) => change(file, "PRAGMA foreign_keys = OFF; INSERT INTO person_role VALUES ('nobody', 'hr')"),
    ],
  ]
  test.each(cases)('%s', async (_, said, spoil) => {
    const folder = await aFolderWith('early')
    await run(backupCommand, folder, 'saved.db')
    await spoil(join(folder, 'saved.db'))
    await expect(run(restoreCommand, folder, 'saved.db')).rejects.toThrow(said)
    expect(await keysIn(join(folder, 'data'))).toEqual(['early'])
    expect((await files.readdir(join(folder, 'data'))).filter((name) => /arriving|until/.test(name))).toEqual([])
  })

  function change(file: string, statement: string): void {
    const database = new Sqlite(file)
    database.exec(statement)
    database.close()
  }
})

test('a backup never replaces a file, and none is made of nothing', async () => {
  const folder = await aFolderWith()
  await files.writeFile(join(folder, 'mine.txt'), 'mine')
  await expect(run(backupCommand, folder, 'mine.txt')).rejects.toThrow('is there already')
  expect(await files.readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine')
  await expect(run(backupCommand, folder, 'new.db', { data: 'nothing' })).rejects.toThrow('There is no database')
  await expect(run(backupCommand, folder, 'no/such/folder.db')).rejects.toThrow(UsageError)
  expect((await files.readdir(folder)).sort()).toEqual(['data', 'mine.txt'])
})

test('the data folder is that of DATA_DIR; with DATABASE_URL the tools of PostgreSQL are named', async () => {
  const folder = await aFolderWith('early')
  await files.rename(join(folder, 'data'), join(folder, 'other'))
  await run(backupCommand, folder, 'saved.db', { environment: { DATA_DIR: 'other' } })
  expect(await files.readdir(folder)).toContain('saved.db')
  await expect(run(backupCommand, folder, 'x.db', { environment: { DATABASE_URL: 'postgres://x' } })).rejects.toThrow('pg_dump')
})
