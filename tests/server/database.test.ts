import { randomUUID } from 'node:crypto'
import { getMigrations } from 'better-auth/db/migration'
import { twoFactor } from 'better-auth/plugins'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { keepSecret } from '../../src/server/commands/keep-secret.ts'
import type { Database } from '../../src/server/database/database.ts'
import { openDatabase } from '../../src/server/database/open-database.ts'
import { aDatabase, aDatabasePlace, onEachDatabase } from '../support/a-database.ts'

const moment = 1_790_000_000_000

async function addPerson({ db }: Database, id: string): Promise<void> {
  const at = new Date(moment).toISOString()
  await db
    .insertInto('user')
    .values({ id, name: id, email: `${id}@example.jp`, createdAt: at, updatedAt: at })
    .execute()
}

async function addAttempt({ db }: Database, id: string, person: string): Promise<void> {
  const version = { hash: 'h1', scenario_id: 'once-calm', rules_hash: 'r1', body: '{}', first_seen_at: moment }
  await db
    .insertInto('scenario_version')
    .values(version)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { hash, scenario_id } = version
  await db
    .insertInto('attempt')
    .values({ id, person_id: person, hash, scenario_id, seed: 's', mode: 'practice', timers: 0, language: 'ja', started_at: moment })
    .execute()
  await db.insertInto('decision').values({ attempt_id: id, n: 0, body: '{}', decided_at: moment }).execute()
}

onEachDatabase((kind) => {
  test('moments, counts and sums are numbers', async () => {
    const database = await aDatabase(kind)
    await addPerson(database, 'aoki')
    await addAttempt(database, 'a1', 'aoki')
    const { db } = database
    const row = await db
      .selectFrom('attempt')
      .select(({ fn }) => ['started_at', 'ended_at', 'decisions', fn.countAll().as('count'), fn.sum('started_at').as('sum')])
      .groupBy(['started_at', 'ended_at', 'decisions'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ started_at: moment, ended_at: null, decisions: 0, count: 1, sum: moment })
    expect(await db.selectFrom('user').select(['emailVerified', 'language', 'deactivatedAt']).execute()).toEqual([
      { emailVerified: 0, language: 'ja', deactivatedAt: null },
    ])
  })

  test('what is foreign must be there, and a decision is made once', async () => {
    const database = await aDatabase(kind)
    await expect(addAttempt(database, 'a1', 'nobody')).rejects.toThrow(/foreign key/i)
    await addPerson(database, 'aoki')
    await addAttempt(database, 'a1', 'aoki')
    const again = database.db.insertInto('decision').values({ attempt_id: 'a1', n: 0, body: '{"choose":"b"}', decided_at: moment })
    await expect(again.execute()).rejects.toThrow(/unique/i)
    await expect(database.db.deleteFrom('scenario_version').execute()).rejects.toThrow(/foreign key/i)
  })

  test('with a person goes all that is theirs; what they made for others stays', async () => {
    const database = await aDatabase(kind)
    const { db } = database
    for (const id of ['aoki', 'baba']) await addPerson(database, id)
    await addAttempt(database, 'a1', 'aoki')
    await addAttempt(database, 'b1', 'baba')
    await db.insertInto('person_role').values({ person_id: 'aoki', role: 'hr' }).execute()
    await db
      .insertInto('assignment')
      .values({ id: 'x', scenario_id: 'once-calm', mode: 'practice', created_by: 'aoki', created_at: moment })
      .execute()
    await db.deleteFrom('user').where('id', '=', 'aoki').execute()
    expect(await db.selectFrom('attempt').select('id').execute()).toEqual([{ id: 'b1' }])
    expect(await db.selectFrom('decision').select('attempt_id').execute()).toEqual([{ attempt_id: 'b1' }])
    expect(await db.selectFrom('person_role').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('assignment').select(['id', 'created_by']).execute()).toEqual([{ id: 'x', created_by: null }])
  })

  test('an assignment is for a cohort or for a person, and for each once', async () => {
    const database = await aDatabase(kind)
    const { db } = database
    await addPerson(database, 'aoki')
    await db.insertInto('cohort').values({ id: 'c', name: '2026年度' }).execute()
    await db.insertInto('assignment').values({ id: 'x', scenario_id: 's', mode: 'practice', created_at: moment }).execute()
    const target = (cohort_id: string | null, person_id: string | null) =>
      db.insertInto('assignment_target').values({ assignment_id: 'x', cohort_id, person_id }).execute()
    await target('c', null)
    await target(null, 'aoki')
    for (const [cohort, person] of [
      ['c', 'aoki'],
      [null, null],
      ['c', null],
      [null, 'aoki'],
    ] as const) {
      await expect(target(cohort, person)).rejects.toThrow(/constraint/i)
    }
  })

  test('the audit log cannot be rewritten', async () => {
    const { db } = await aDatabase(kind)
    await db.insertInto('audit').values({ id: '1', at: moment, actor: 'aoki', action: 'signed-in', detail: '{}' }).execute()
    await expect(db.updateTable('audit').set({ actor: 'baba' }).execute()).rejects.toThrow('only added to')
    await expect(db.deleteFrom('audit').execute()).rejects.toThrow('only added to')
    expect(await db.selectFrom('audit').select('actor').execute()).toEqual([{ actor: 'aoki' }])
  })

  test('better-auth finds every table and column it looks for', async () => {
    const { db } = await aDatabase(kind)
    const { toBeCreated, toBeAdded } = await getMigrations({
      // Only to compare: for use, better-auth is told `sqlite` on both.
      database: { db, type: kind },
      logger: { disabled: true },
      plugins: [twoFactor({ twoFactorTable: 'two_factor' })],
      user: {
        additionalFields: {
          language: { type: 'string' },
          departmentId: { type: 'string', required: false },
          deactivatedAt: { type: 'number', bigint: true, required: false },
        },
      },
    })
    expect([...toBeCreated, ...toBeAdded].map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([])
  })

  test('a secret is made once, however many processes ask for it at once', async () => {
    const database = await aDatabase(kind)
    const make = () => `secret ${randomUUID()}`
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => keepSecret(database, 'auth-secret', make)))
    expect(new Set([first, ...others, await keepSecret(database, 'auth-secret', make)])).toEqual(new Set([first]))
    expect(first).toMatch(/^secret /)
  })

  test('what was kept is there when it is opened again', async () => {
    const place = await aDatabasePlace(kind)
    const before = await openDatabase(place)
    await before.db.insertInto('setting').values({ key: 'k', value: '値' }).execute()
    await before.close()
    const after = await openDatabase(place)
    expect(await after.db.selectFrom('setting').selectAll().execute()).toEqual([{ key: 'k', value: '値' }])
    await after.close()
  })
})

test('the embedded database writes through to the disk before it says that it has', async () => {
  const { db } = await aDatabase('sqlite')
  const ask = async (pragma: string) => Object.values((await sql.raw(`pragma ${pragma}`).execute(db)).rows[0] ?? {})[0]
  expect(await ask('journal_mode')).toBe('wal')
  expect(await ask('synchronous')).toBe(2)
  expect(await ask('foreign_keys')).toBe(1)
})

test.runIf(process.env.TEST_DATABASE_URL)('several processes may bring PostgreSQL up to date at once', async () => {
  const place = await aDatabasePlace('postgres')
  const opened = await Promise.all(Array.from({ length: 6 }, () => openDatabase(place)))
  const { count } = await (opened[0] as Database).db
    .selectFrom('setting')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  expect(count).toBe(0)
  for (const one of opened) await one.close()
})
