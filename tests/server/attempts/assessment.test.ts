import { beforeAll, describe, expect, test } from 'vitest'
import { noticeVersion } from '../../../src/contract/play/notice-version.ts'
import { sealVersion } from '../../../src/core/scenario/version.ts'
import { onEachDatabase } from '../../support/a-database.ts'
import { type Asking, aPlayServer, libraryOf, type PlayServer } from '../../support/a-play-server.ts'
import { aScenario } from '../../support/a-scenario.ts'

const practice = { scenario: 'late-delivery', mode: 'practice', language: 'ja' }
const assessment = { ...practice, mode: 'assessment' }
const ask = { scene: 'opening', choose: 'ask' }
const promise = { scene: 'answer', choose: 'promise' }

onEachDatabase((kind) => {
  let server: PlayServer
  let people = 0
  beforeAll(async () => {
    server = await aPlayServer(kind, libraryOf(sealVersion(aScenario(), {})))
  })
  const somebody = async (...roles: ('trainee' | 'trainer' | 'hr' | 'admin')[]) => {
    const name = `person-${people++}`
    return { name, ask: await server.person(name, ...roles) }
  }
  const informed = async () => {
    const { name, ask } = await somebody('trainee')
    await ask('POST', '/api/notice', { version: noticeVersion })
    return { name, ask }
  }
  const start = async (asking: Asking, order: object) => (await asking('POST', '/api/attempts', order)).body.attempt.id as string
  const playOut = async (asking: Asking, id: string) => {
    for (const [n, decision] of [ask, promise].entries()) {
      expect((await asking('POST', `/api/attempts/${id}/decisions`, { n, decision })).status).toBe(200)
    }
  }

  describe('before the purpose notice has been acknowledged', () => {
    test('no assessment begins, and practice does', async () => {
      const { ask } = await somebody('trainee')
      expect((await ask('GET', '/api/notice')).body).toEqual({ version: noticeVersion, seenAt: null })
      expect(await ask('POST', '/api/attempts', assessment)).toMatchObject({ status: 403, body: { type: '/problems/notice-required' } })
      expect((await ask('POST', '/api/attempts', practice)).status).toBe(201)
    })

    test('an older version of it does not do', async () => {
      const { ask, name } = await somebody('trainee')
      expect(await ask('POST', '/api/notice', { version: '0' })).toMatchObject({ status: 409, body: { type: '/problems/notice-outdated' } })
      await server.database.db.insertInto('notice_seen').values({ person_id: name, version: '0', seen_at: 1 }).execute()
      expect((await ask('POST', '/api/attempts', assessment)).body.type).toBe('/problems/notice-required')
    })

    test('another person’s acknowledgement does not do', async () => {
      await informed()
      expect((await (await somebody('trainee')).ask('POST', '/api/attempts', assessment)).status).toBe(403)
    })
  })

  test('the version and the time of the first acknowledgement are recorded', async () => {
    const { ask, name } = await somebody('trainee')
    const before = Date.now()
    const { seenAt } = (await ask('POST', '/api/notice', { version: noticeVersion })).body
    expect(seenAt).toBeGreaterThanOrEqual(before)
    expect((await ask('POST', '/api/notice', { version: noticeVersion })).body.seenAt).toBe(seenAt)
    const rows = await server.database.db.selectFrom('notice_seen').selectAll().where('person_id', '=', name).execute()
    expect(rows).toEqual([{ person_id: name, version: noticeVersion, seen_at: seenAt }])
    expect((await ask('POST', '/api/attempts', assessment)).status).toBe(201)
  })

  describe('in an assessment', () => {
    test('there are no hints', async () => {
      const { ask } = await informed()
      expect(await ask('POST', '/api/attempts', { ...assessment, guided: true })).toMatchObject({
        status: 403,
        body: { type: '/problems/practice-only' },
      })
    })

    test('nothing is tried again', async () => {
      const { ask } = await informed()
      const id = await start(ask, assessment)
      await playOut(ask, id)
      expect(await ask('POST', `/api/attempts/${id}/retries`, { n: 0 })).toMatchObject({
        status: 403,
        body: { type: '/problems/practice-only' },
      })
    })

    test('there is no debrief before the end, for nobody', async () => {
      const { ask } = await informed()
      const id = await start(ask, assessment)
      for (const asking of [ask, (await somebody('hr')).ask, (await somebody('trainer')).ask]) {
        expect(await asking('GET', `/api/attempts/${id}/debrief`)).toMatchObject({ status: 409, body: { type: '/problems/not-ended' } })
      }
    })

    test('the answer key cannot be had from practice at the same scenario meanwhile', async () => {
      const { ask } = await informed()
      const earlier = await start(ask, practice)
      await playOut(ask, earlier)
      expect((await ask('GET', `/api/attempts/${earlier}/debrief`)).status).toBe(200)
      const id = await start(ask, assessment)
      const open = { status: 409, body: { type: '/problems/assessment-open', attempt: id } }
      expect(await ask('GET', `/api/attempts/${earlier}/debrief`)).toMatchObject(open)
      expect(await ask('POST', `/api/attempts/${earlier}/retries`, { n: 0 })).toMatchObject(open)
      expect(await ask('POST', '/api/attempts', practice)).toMatchObject(open)
      expect(await ask('POST', '/api/attempts', assessment)).toMatchObject(open)
      await playOut(ask, id)
      expect((await ask('GET', `/api/attempts/${earlier}/debrief`)).status).toBe(200)
      expect((await ask('POST', '/api/attempts', practice)).status).toBe(201)
    })

    test('of two begun at once, one begins', async () => {
      const { ask } = await informed()
      const answers = await Promise.all(Array.from({ length: 8 }, () => ask('POST', '/api/attempts', assessment)))
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(7)
    })

    test('that has ended, the debrief is for the person, for trainers and for HR, and who looked is written down', async () => {
      const { ask, name } = await informed()
      const id = await start(ask, assessment)
      await playOut(ask, id)
      const own = await ask('GET', `/api/attempts/${id}/debrief`)
      expect(own.body.debrief.decisions[0].taken.because).toBe('自分が引き受けると言っている。')
      expect(own.body.doors.open[0]).toEqual(['settled', 'lost'])
      const hr = await somebody('hr')
      expect((await hr.ask('GET', `/api/attempts/${id}/debrief`)).text).toBe(own.text)
      expect((await (await somebody('admin')).ask('GET', `/api/attempts/${id}/debrief`)).status).toBe(404)
      const log = await server.database.db.selectFrom('audit').select(['actor']).where('subject', '=', name).execute()
      expect(log).toEqual([{ actor: hr.name }])
    })
  })

  describe('in practice', () => {
    test('an ended attempt is tried again from any of its decisions, under the same circumstances', async () => {
      const { ask: asking, name } = await somebody('trainee')
      const id = await start(asking, { ...practice, guided: true })
      expect(await asking('POST', `/api/attempts/${id}/retries`, { n: 0 })).toMatchObject({ body: { type: '/problems/not-ended' } })
      await playOut(asking, id)
      expect((await asking('POST', `/api/attempts/${id}/retries`, { n: 2 })).status).toBe(422)
      const again = await asking('POST', `/api/attempts/${id}/retries`, { n: 1 })
      expect(again.body).toMatchObject({ attempt: { retryOf: { attempt: id, n: 1 }, taken: 1, guided: true }, view: { scene: 'answer' } })
      const seeds = await server.database.db.selectFrom('attempt').select('seed').where('person_id', '=', name).execute()
      expect(new Set(seeds.map(({ seed }) => seed)).size).toBe(1)
      const decided = await asking('POST', `/api/attempts/${again.body.attempt.id}/decisions`, { n: 1, decision: promise })
      expect(decided.body.view.scene).toBe('settled')
    })

    test('nobody else’s debrief is had', async () => {
      const { ask } = await somebody('trainee')
      const id = await start(ask, practice)
      await playOut(ask, id)
      for (const role of ['trainee', 'trainer', 'hr', 'admin'] as const) {
        expect((await (await somebody(role)).ask('GET', `/api/attempts/${id}/debrief`)).status).toBe(404)
      }
    })
  })

  describe('for an assignment', () => {
    const assign = async (id: string, to: { person_id?: string; cohort_id?: string }, more: object = {}) => {
      const none = { due_at: null, tries: null, created_by: null, created_at: 0, archived_at: null }
      await server.database.db
        .insertInto('assignment')
        .values({ id, scenario_id: 'late-delivery', mode: 'practice', ...none, ...more })
        .execute()
      await server.database.db
        .insertInto('assignment_target')
        .values({ assignment_id: id, person_id: null, cohort_id: null, ...to })
        .execute()
    }

    test('only whom it is meant for, themselves or by their cohort, begins', async () => {
      const [one, other, member] = [await somebody('trainee'), await somebody('trainee'), await somebody('trainee')]
      await server.database.db.insertInto('cohort').values({ id: 'c', name: 'c', archived_at: null }).execute()
      await server.database.db.insertInto('cohort_member').values({ cohort_id: 'c', person_id: member.name }).execute()
      await assign('one', { person_id: one.name })
      await assign('cohort', { cohort_id: 'c' })
      await assign('archived', { person_id: one.name }, { archived_at: 1 })
      const begin = async ({ ask }: { ask: Asking }, assignment: string, more = {}) =>
        (await ask('POST', '/api/attempts', { ...practice, assignment, ...more })).status
      expect(await begin(one, 'one')).toBe(201)
      expect(await begin(other, 'one')).toBe(404)
      expect(await begin(member, 'cohort')).toBe(201)
      expect(await begin(one, 'cohort')).toBe(404)
      expect(await begin(one, 'archived')).toBe(404)
      expect(await begin(one, 'nowhere')).toBe(404)
    })

    test('it is tried as often as it may be, also when all tries are begun at once', async () => {
      const { ask, name } = await somebody('trainee')
      await assign('twice', { person_id: name }, { tries: 2 })
      const answers = await Promise.all(Array.from({ length: 6 }, () => ask('POST', '/api/attempts', { ...practice, assignment: 'twice' })))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409])
      expect(answers.find(({ status }) => status === 409)?.body.type).toBe('/problems/no-tries-left')
    })
  })
})
