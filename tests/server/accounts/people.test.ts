import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { changeRoles } from '../../../src/server/commands/people/change-roles.ts'
import { onEachDatabase } from '../../support/a-database.ts'
import { anOffice, type Person } from '../../support/an-office.ts'
import { toShiftJis } from '../../support/to-shift-jis.ts'

/** Every column that names a person, and what merging and erasing do about it. A column that is not here fails the test. */
const columnsOfPeople = [
  'account.userId',
  'assignment.created_by',
  'assignment_target.person_id',
  'attempt.person_id',
  'cohort_member.person_id',
  'invitation.created_by',
  'invitation.person_id',
  'notice_seen.person_id',
  'person_role.person_id',
  'session.userId',
  'two_factor.userId',
]

onEachDatabase((kind) => {
  describe('roles', async () => {
    const office = await anOffice(kind)
    const boss = await office.person('admin')
    const cookie = await office.signedIn(boss)
    const setRoles = (person: Person, roles: readonly string[], as = cookie) =>
      office.ask('PUT', `/api/people/${person.id}/roles`, { cookie: as, body: { roles } })

    test('are refused that are not known, twice there, or for nobody', async () => {
      const person = await office.person('trainee')
      for (const roles of [['root'], ['hr', 'hr'], 'admin']) expect((await setRoles(person, roles as string[])).status).toBe(422)
      expect((await setRoles({ ...person, id: 'nobody' }, ['hr'])).status).toBe(404)
    })

    test('hold from the next request on, and are recorded', async () => {
      const person = await office.person('trainee')
      const theirs = await office.signedIn(person)
      expect((await office.ask('GET', '/api/cohorts', { cookie: theirs })).status).toBe(403)
      expect((await setRoles(person, ['trainer', 'hr'])).status).toBe(204)
      expect((await office.ask('GET', '/api/cohorts', { cookie: theirs })).status).toBe(200)
      expect((await setRoles(person, [])).status).toBe(204)
      expect((await office.ask('GET', '/api/cohorts', { cookie: theirs })).status).toBe(403)
      const { entries } = await (await office.ask('GET', '/api/audit?limit=1', { cookie })).json()
      expect(entries).toMatchObject([
        { action: 'roles-changed', actor: boss.id, subject: person.id, detail: { from: ['hr', 'trainer'], to: [] } },
      ])
    })

    test('of the last administrator stay, whichever way they might go', async () => {
      const other = await office.person('trainee')
      expect((await setRoles(boss, ['trainee'])).status).toBe(409)
      expect((await office.ask('POST', `/api/people/${boss.id}/deactivate`, { cookie })).status).toBe(409)
      expect((await office.ask('DELETE', `/api/people/${boss.id}`, { cookie })).status).toBe(409)
      expect((await office.ask('GET', '/api/audit', { cookie })).status).toBe(200)
      // Somebody deactivated does not count.
      await setRoles(other, ['admin'])
      await office.ask('POST', `/api/people/${other.id}/deactivate`, { cookie })
      expect((await setRoles(boss, [])).status).toBe(409)
    })

    test('are not taken by two administrators from one another at the same moment', async () => {
      const { db, person } = await anOffice(kind)
      const [one, two] = [await person('admin'), await person('admin')]
      for (let round = 0; round < 20; round++) {
        const outcomes = await Promise.all([changeRoles(db, one.id, two.id, []), changeRoles(db, two.id, one.id, [])])
        expect(outcomes.sort()).toEqual(['done', 'last-administrator'])
        const left = await db.selectFrom('person_role').selectAll().where('role', '=', 'admin').execute()
        expect(left).toHaveLength(1)
        for (const { id } of [one, two]) await changeRoles(db, id, id, ['admin'])
      }
    })
  })

  describe('access', async () => {
    const office = await anOffice(kind)
    const cookie = await office.signedIn(await office.person('admin'))

    test('ends at once with every session and link, and comes back', async () => {
      const person = await office.person('trainee')
      const theirs = await office.signedIn(person)
      const { link } = await (await office.ask('POST', `/api/people/${person.id}/link`, { cookie })).json()
      expect((await office.ask('POST', `/api/people/${person.id}/deactivate`, { cookie })).status).toBe(204)
      expect((await office.ask('GET', '/api/account', { cookie: theirs })).status).toBe(401)
      await expect(office.signedIn(person)).rejects.toThrow('401')
      expect((await office.ask('POST', '/api/links/look', { body: { token: link.split('#')[1] } })).status).toBe(404)
      expect((await office.ask('POST', `/api/people/${person.id}/link`, { cookie })).status).toBe(409)
      expect((await office.ask('POST', `/api/people/${person.id}/reactivate`, { cookie })).status).toBe(204)
      expect((await office.ask('GET', '/api/account', { cookie: theirs })).status).toBe(401)
      await office.signedIn(person)
    })
  })

  describe('merging and erasing', async () => {
    const office = await anOffice(kind)
    const { db } = office
    const boss = await office.person('admin')
    const cookie = await office.signedIn(boss)

    /** Gives a person something in every table that can hold it; `shared` is what both of two have. */
    const furnish = async (person: Person, shared: boolean) => {
      const mark = shared ? 'shared' : person.id
      await db
        .insertInto('cohort')
        .values({ id: mark, name: mark, archived_at: null })
        .onConflict((on) => on.doNothing())
        .execute()
      await db.insertInto('cohort_member').values({ cohort_id: mark, person_id: person.id }).execute()
      await db.insertInto('notice_seen').values({ person_id: person.id, version: mark, seen_at: 1 }).execute()
      await db
        .insertInto('assignment')
        .values({
          id: mark,
          scenario_id: 's',
          mode: 'practice',
          due_at: null,
          tries: null,
          created_by: person.id,
          created_at: 1,
          archived_at: null,
        })
        .onConflict((on) => on.doNothing())
        .execute()
      await db.insertInto('assignment_target').values({ assignment_id: mark, cohort_id: null, person_id: person.id }).execute()
    }
    const attempt = async (person: Person, id: string) => {
      await db
        .insertInto('scenario_version')
        .values({ hash: 'h', scenario_id: 's', rules_hash: 'r', body: '{}', first_seen_at: 1 })
        .onConflict((on) => on.doNothing())
        .execute()
      await db
        .insertInto('attempt')
        .values({
          id,
          person_id: person.id,
          hash: 'h',
          scenario_id: 's',
          seed: 'x',
          mode: 'practice',
          timers: 0,
          language: 'ja',
          started_at: 1,
          ended_at: null,
          ending: null,
          assignment_id: null,
        } as never)
        .execute()
      await db.insertInto('decision').values({ attempt_id: id, n: 0, body: '{}', decided_at: 1 }).execute()
    }

    test('know every column that names a person', async () => {
      const found =
        kind === 'sqlite'
          ? await sql<{ place: string }>`select m.name || '.' || f."from" as place from sqlite_master m, pragma_foreign_key_list(m.name) f
              where m.type = 'table' and f."table" = 'user'`.execute(db)
          : await sql<{ place: string }>`select conrelid::regclass::text || '.' || a.attname as place from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
              where c.contype = 'f' and c.confrelid = '"user"'::regclass`.execute(db)
      expect(found.rows.map(({ place }) => place.replaceAll('"', '')).sort()).toEqual(columnsOfPeople)
    })

    test('merging is refused with oneself and with nobody', async () => {
      const person = await office.person('trainee')
      const merge = (into: string, from = person.id) => office.ask('POST', `/api/people/${from}/merge`, { cookie, body: { into } })
      expect((await merge(person.id)).status).toBe(422)
      expect((await merge('nobody')).status).toBe(404)
      expect((await merge(person.id, 'nobody')).status).toBe(404)
    })

    test('merging moves what one has to the other, once, and leaves nobody behind', async () => {
      const [from, into] = [await office.person('trainee', 'hr'), await office.person('trainee')]
      for (const person of [from, into]) for (const shared of [true, false]) await furnish(person, shared)
      await attempt(from, 'merged-attempt')
      await db
        .insertInto('account')
        .values({ id: 'sso', accountId: 'sub', providerId: 'oidc', userId: from.id, createdAt: '', updatedAt: '' })
        .execute()
      const theirs = await office.signedIn(from)
      expect((await office.ask('POST', `/api/people/${from.id}/merge`, { cookie, body: { into: into.id } })).status).toBe(204)

      const rows = async (table: 'cohort_member' | 'notice_seen' | 'person_role' | 'assignment_target' | 'attempt') =>
        (await db.selectFrom(table).select('person_id').where('person_id', 'in', [from.id, into.id]).execute()).map(
          ({ person_id }) => person_id,
        )
      for (const [table, count] of [
        ['cohort_member', 3],
        ['notice_seen', 3],
        ['assignment_target', 3],
        ['person_role', 2],
        ['attempt', 1],
      ] as const)
        expect(await rows(table), table).toEqual(Array.from({ length: count }, () => into.id))
      expect(await db.selectFrom('account').select('userId').where('id', '=', 'sso').execute()).toEqual([{ userId: into.id }])
      expect((await db.selectFrom('assignment').select('id').where('created_by', '=', into.id).execute()).length).toBeGreaterThanOrEqual(2)
      expect((await office.ask('GET', `/api/people/${from.id}`, { cookie })).status).toBe(404)
      expect((await office.ask('GET', '/api/account', { cookie: theirs })).status).toBe(401)
      await office.signedIn(into)
    })

    test('erasing leaves nothing of a person but the id in the audit log', async () => {
      const person = await office.person('trainee')
      await furnish(person, false)
      await attempt(person, 'erased-attempt')
      await office.signedIn(person)
      await office.ask('POST', `/api/people/${person.id}/link`, { cookie })
      expect((await office.ask('DELETE', `/api/people/${person.id}`, { cookie })).status).toBe(204)
      for (const place of [...columnsOfPeople, 'user.id']) {
        const [table = '', column = ''] = place.split('.')
        const left = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${person.id}`.execute(db)
        expect(left.rows, place).toEqual([])
      }
      expect(await db.selectFrom('decision').selectAll().where('attempt_id', '=', 'erased-attempt').execute()).toEqual([])
      const log = JSON.stringify(await db.selectFrom('audit').selectAll().execute())
      expect(log).toContain(person.id)
      for (const gone of [person.email, person.name]) expect(log).not.toContain(`"${gone}"`)
      expect(await db.selectFrom('invitation').selectAll().where('email', '=', person.email).execute()).toEqual([])
    })
  })

  describe('importing people', async () => {
    const office = await anOffice(kind)
    const boss = await office.person('admin')
    const cookie = await office.signedIn(boss)
    const send = (path: string, text: string, encode: (text: string) => Uint8Array = (one) => new TextEncoder().encode(one)) =>
      office.ask('POST', `/api/people-import${path}`, { cookie, body: encode(text) })
    const everything = async () =>
      JSON.stringify(
        await Promise.all([
          office.db.selectFrom('user').select(['id', 'name', 'email', 'language', 'departmentId', 'updatedAt']).orderBy('id').execute(),
          office.db.selectFrom('person_role').selectAll().orderBy('person_id').orderBy('role').execute(),
          office.db.selectFrom('cohort_member').selectAll().orderBy('person_id').orderBy('cohort_id').execute(),
          office.db.selectFrom('department').selectAll().orderBy('id').execute(),
          office.db.selectFrom('cohort').selectAll().orderBy('id').execute(),
          office.db.selectFrom('audit').selectAll().orderBy('id').execute(),
        ]),
      )
    const file =
      '氏名,メールアドレス,部署,グループ,役割\n髙橋 一郎,taka@example.jp,お客様相談室,春組、夏組,受講者\n鈴木 花子,suzu@example.jp,,春組,講師、人事\n'

    test('writes nothing if one line has a problem, and says where', async () => {
      const before = await everything()
      const answer = await send('', `${file}誰か,not-an-email,,,\n${boss.name},${boss.email},,,受講者\n`)
      expect(answer.status).toBe(422)
      const { problems } = await answer.json()
      expect(problems.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
        [4, 'bad-email'],
        [5, 'no-administrator'],
      ])
      expect(await everything()).toBe(before)
    })

    test('previews without writing, then writes, and the same file again changes nothing', async () => {
      const before = await everything()
      const preview = await (await send('/preview', file, toShiftJis)).json()
      expect(preview).toMatchObject({
        encoding: 'Shift_JIS',
        problems: [],
        newDepartments: ['お客様相談室'],
        newCohorts: ['春組', '夏組'],
        people: [
          { line: 2, email: 'taka@example.jp', name: '髙橋 一郎', change: 'new' },
          { line: 3, email: 'suzu@example.jp', change: 'new' },
        ],
      })
      expect(preview.planned).toBeUndefined()
      expect(await everything()).toBe(before)
      expect(await (await send('', file, toShiftJis)).json()).toEqual(preview)
      const after = await everything()
      expect(after).not.toBe(before)
      const again = await (await send('', file)).json()
      expect(again.people.map(({ change }: { change: string }) => change)).toEqual(['same', 'same'])
      expect(await everything()).toBe(after)
      const { people } = await (await office.ask('GET', '/api/people?q=suzu', { cookie })).json()
      expect(people).toMatchObject([{ name: '鈴木 花子', department: null, roles: ['hr', 'trainer'] }])
    })

    test('lets those people in by a link', async () => {
      const { people } = await (await office.ask('GET', '/api/people?q=taka', { cookie })).json()
      await expect(office.signedIn({ email: 'taka@example.jp' })).rejects.toThrow('401')
      const { link } = await (await office.ask('POST', `/api/people/${people[0].id}/link`, { cookie })).json()
      const body = { token: link.split('#')[1], password: 'a password of mine' }
      expect(await (await office.ask('POST', '/api/links/look', { body: { token: body.token } })).json()).toMatchObject({
        kind: 'invitation',
        email: 'taka@example.jp',
        name: '髙橋 一郎',
      })
      expect((await office.ask('POST', '/api/links/accept', { body })).status).toBe(200)
      await office.signedIn({ email: 'taka@example.jp' }, 'a password of mine')
    })

    test('refuses a file of three megabytes', async () => {
      expect((await send('', 'x'.repeat(3 * 2 ** 20))).status).toBe(413)
    })
  })

  describe('lists', async () => {
    const office = await anOffice(kind)
    const cookie = await office.signedIn(await office.person('admin'))
    for (let n = 0; n < 7; n++) await office.person('trainee')
    const get = async (path: string) => (await office.ask('GET', path, { cookie })).json()

    test('of people come in pages that hold everybody once', async () => {
      const names: string[] = []
      for (let after = ''; ; ) {
        const { people, next } = await get(`/api/people?limit=3${after}`)
        names.push(...people.map(({ name }: { name: string }) => name))
        if (next === null) break
        after = `&after=${next}`
      }
      expect(names).toHaveLength(8)
      expect(new Set(names).size).toBe(8)
    })

    test.each(['%', '_', '\\', "'", '" or 1=1 --', '人%'])('searching for %j finds what is written so, and nothing else', async (q) => {
      expect((await get(`/api/people?q=${encodeURIComponent(q)}`)).people).toEqual([])
    })

    test('find people whatever the case of what is searched', async () => {
      expect((await get('/api/people?q=PERSON3@')).people).toMatchObject([{ email: 'person3@example.jp' }])
    })

    test.each(['%00', '%27', '..%2F..', 'a'.repeat(65), '%F0%9F%98%80'])('have nobody whose id is %s', async (id) => {
      const asked = [
        ['GET', `people/${id}`],
        ['PUT', `people/${id}/roles`, { roles: ['hr'] }],
        ['DELETE', `people/${id}`],
        ['DELETE', `invitations/${id}`],
        ['GET', `cohorts/${id}/members`],
        ['PATCH', `cohorts/${id}`, { name: '組' }],
      ] as const
      for (const [method, path, body] of asked) {
        const answer = await office.ask(method, `/api/${path}`, { cookie, body })
        expect(answer.status, path).toBe(404)
      }
    })

    test.each(['limit=0', 'limit=201', 'limit=x', 'other=1', 'q=%00', 'after=%00'])('refuse %s', async (query) => {
      expect((await office.ask('GET', `/api/people?${query}`, { cookie })).status).toBe(422)
    })
  })

  test('cohorts and departments are made, renamed, filled and put away', async () => {
    const office = await anOffice(kind)
    const cookie = await office.signedIn(await office.person('hr'))
    const person = await office.person('trainee')
    const ask = (method: string, path: string, body?: unknown) => office.ask(method, `/api/${path}`, { cookie, body })
    const name = `<script>'"; drop table cohort; --`
    const { id } = await (await ask('POST', 'cohorts', { name })).json()
    expect((await ask('POST', 'cohorts', { name })).status).toBe(409)
    const { id: other } = await (await ask('POST', 'cohorts', { name: '秋組' })).json()
    expect((await ask('PATCH', `cohorts/${other}`, { name })).status).toBe(409)
    expect((await ask('PATCH', 'cohorts/nothing', { name: '冬組' })).status).toBe(404)
    expect((await ask('PATCH', `cohorts/${other}`, { id: 'x' })).status).toBe(422)
    for (const _ of [1, 2]) expect((await ask('PUT', `cohorts/${id}/members/${person.id}`)).status).toBe(204)
    expect((await ask('PUT', `cohorts/${id}/members/nobody`)).status).toBe(404)
    expect(await (await ask('GET', `cohorts/${id}/members`)).json()).toEqual({ people: [{ id: person.id, name: person.name }] })
    expect((await ask('PATCH', `cohorts/${id}`, { archived: true })).status).toBe(204)
    expect((await (await ask('GET', 'cohorts')).json()).cohorts).toEqual([
      { id: other, name: '秋組', archivedAt: null, people: 0 },
      { id, name, archivedAt: expect.any(Number), people: 1 },
    ])
    expect((await ask('DELETE', `cohorts/${id}/members/${person.id}`)).status).toBe(204)
    expect(await (await ask('GET', `cohorts/${id}/members`)).json()).toEqual({ people: [] })

    const { id: department } = await (await ask('POST', 'departments', { name: '総務部' })).json()
    expect((await ask('POST', 'departments', { name: ' 総務部 ' })).status).toBe(409)
    expect((await ask('PATCH', `departments/${department}`, { name: '管理部' })).status).toBe(204)
    const admin = await office.signedIn(await office.person('admin'))
    const move = (departmentId: string | null) => office.ask('PATCH', `/api/people/${person.id}`, { cookie: admin, body: { departmentId } })
    expect((await move('nothing')).status).toBe(422)
    expect((await move(department)).status).toBe(204)
    expect((await (await ask('GET', 'departments')).json()).departments).toEqual([{ id: department, name: '管理部', people: 1 }])
  })
})
