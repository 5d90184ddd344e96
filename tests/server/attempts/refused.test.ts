import { beforeAll, describe, expect, test } from 'vitest'
import { noticeVersion } from '../../../src/contract/play/notice-version.ts'
import { sealVersion } from '../../../src/core/scenario/version.ts'
import { onEachDatabase } from '../../support/a-database.ts'
import { type Asking, aPlayServer, libraryOf, type PlayServer } from '../../support/a-play-server.ts'
import { aScenario } from '../../support/a-scenario.ts'
import { aVisit } from '../../support/a-visit.ts'

const practice = { scenario: 'late-delivery', mode: 'practice', language: 'ja' }
const assessment = { ...practice, mode: 'assessment' }
const ask = { scene: 'opening', choose: 'ask' }

onEachDatabase((kind) => {
  let server: PlayServer
  let mine: Asking
  let practised: string
  let assessed: string

  beforeAll(async () => {
    server = await aPlayServer(kind, libraryOf(sealVersion(aScenario(), {}), sealVersion(aVisit(), {})))
    mine = await server.person('trainee', 'trainee')
    practised = (await mine('POST', '/api/attempts', practice)).body.attempt.id
    await mine('POST', '/api/notice', { version: noticeVersion })
    assessed = (await mine('POST', '/api/attempts', { ...assessment, scenario: 'visit' })).body.attempt.id
  })

  describe('nobody who is not signed in', () => {
    test.each([
      ['GET', '/api/attempts'],
      ['POST', '/api/attempts'],
      ['GET', '/api/attempts/x'],
      ['POST', '/api/attempts/x/decisions'],
      ['POST', '/api/attempts/x/retries'],
      ['GET', '/api/attempts/x/debrief'],
      ['GET', '/api/notice'],
      ['POST', '/api/notice'],
      ['GET', '/api/scenarios/late-delivery'],
    ])('may ask %s %s', async (method, path) => {
      const { status, body, headers } = await server.nobody(method, path, method === 'POST' ? practice : undefined)
      expect(status).toBe(401)
      expect(body.type).toBe('/problems/unauthenticated')
      expect(headers.get('content-type')).toBe('application/problem+json')
      expect(headers.get('cache-control')).toBe('no-store')
    })
  })

  describe('of another person’s', () => {
    let others: Record<'trainee' | 'trainer' | 'hr' | 'admin', Asking>
    beforeAll(async () => {
      const named = async (role: 'trainee' | 'trainer' | 'hr' | 'admin') => [role, await server.person(`other-${role}`, role)] as const
      others = Object.fromEntries(await Promise.all((['trainee', 'trainer', 'hr', 'admin'] as const).map(named))) as typeof others
    })

    test.each(['trainee', 'trainer', 'hr', 'admin'] as const)('practice, a %s learns nothing, not even that it is there', async (role) => {
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['GET', '/debrief', undefined],
        ['POST', '/decisions', { n: 0, decision: ask }],
        ['POST', '/retries', { n: 0 }],
      ] as const) {
        const there = await others[role](method, `/api/attempts/${practised}${path}`, body)
        const nowhere = await others[role](method, `/api/attempts/nowhere${path}`, body)
        expect([there.status, there.body]).toEqual([404, nowhere.body])
      }
      expect((await mine('GET', `/api/attempts/${practised}`)).body.view.taken).toBe(0)
    })

    test.each([
      ['trainee', 404],
      ['admin', 404],
      ['trainer', 403],
      ['hr', 403],
    ] as const)('assessment, a %s decides nothing', async (role, refusal) => {
      const decision = { scene: 'door', choose: 'wait' }
      expect((await others[role]('POST', `/api/attempts/${assessed}/decisions`, { n: 0, decision })).status).toBe(refusal)
      expect((await others[role]('POST', `/api/attempts/${assessed}/retries`, { n: 0 })).status).toBe(404)
      expect((await mine('GET', `/api/attempts/${assessed}`)).body.view.taken).toBe(0)
    })

    test.each(['trainee', 'admin'] as const)('assessment, a %s sees nothing', async (role) => {
      expect((await others[role]('GET', `/api/attempts/${assessed}`)).status).toBe(404)
      expect((await others[role]('GET', `/api/attempts/${assessed}/debrief`)).status).toBe(404)
    })

    test.each(['trainer', 'hr'] as const)('assessment, a %s may see where it stands, which is written down', async (role) => {
      expect((await others[role]('GET', `/api/attempts/${assessed}`)).status).toBe(200)
      const entries = await server.database.db.selectFrom('audit').selectAll().where('actor', '=', `other-${role}`).execute()
      expect(entries.map(({ action, subject, detail }) => [action, subject, JSON.parse(detail)])).toContainEqual([
        'attempt-viewed',
        'trainee',
        { attempt: assessed },
      ])
    })

    test('nobody finds them in their own list', async () => {
      for (const one of Object.values(others)) expect((await one('GET', '/api/attempts')).body).toEqual({ attempts: [], next: null })
    })
  })

  describe('a body', () => {
    const decisions = () => `/api/attempts/${practised}/decisions`
    const type = async (body: unknown, path = decisions()) => {
      const answer = await mine('POST', path, body)
      return [answer.status, answer.body.type]
    }

    test.each(['', '{', '{"n":0', 'null,', '[1,2', '{"n":0}}', "{'n':0}", '\u0000', '{"n":NaN}'])('%j is not JSON', async (body) => {
      expect(await type(body)).toEqual([400, '/problems/malformed'])
    })

    test.each<[unknown]>([
      [null],
      [[]],
      [7],
      ['"text"'],
      [{}],
      [{ n: 0 }],
      [{ n: -1, decision: ask }],
      [{ n: 0.5, decision: ask }],
      [{ n: '0', decision: ask }],
      [{ n: 1e300, decision: ask }],
      [{ n: 0, decision: 'ask' }],
      [{ n: 0, decision: { choose: 'ask' } }],
      [{ n: 0, decision: { ...ask, rate: { ownership: 4 } } }],
      [{ n: 0, decision: { ...ask, compose: [] } }],
      [{ n: 0, decision: { scene: 'opening', silence: false } }],
      [{ n: 0, decision: { scene: 'opening', choose: ['ask'] } }],
      [{ n: 0, decision: { scene: 'opening', compose: Array(11).fill('x') } }],
      [{ n: 0, decision: { ...ask, choose: 'x'.repeat(201) } }],
      [{ n: 0, decision: ask, ended: true }],
      [{ n: 0, decision: ask, personId: 'other' }],
      [{ n: 0, decision: ask, language: 'fr' }],
      ['{"n":0,"decision":{"scene":"opening","choose":"ask"},"__proto__":{"x":1}}'],
    ])('%j is no decision', async (body) => {
      expect(await type(typeof body === 'string' ? body : JSON.stringify(body))).toEqual([422, '/problems/invalid'])
    })

    test.each<[object]>([
      [{ ...practice, id: 'mine' }],
      [{ ...practice, seed: 'mine' }],
      [{ ...practice, person_id: 'other' }],
      [{ ...practice, mode: 'exam' }],
      [{ ...practice, timers: 'yes' }],
      [{ ...practice, scenario: ['late-delivery'] }],
      [{ ...practice, scenario: 'x'.repeat(201) }],
    ])('%j starts nothing', async (body) => expect(await type(body, '/api/attempts')).toEqual([422, '/problems/invalid']))

    test('is at most 16 kB, however it is sent', async () => {
      const large = JSON.stringify({ n: 0, decision: ask, language: 'x'.repeat(20_000) })
      expect(await type(large)).toEqual([413, '/problems/too-large'])
      const unannounced = new ReadableStream({
        start(to) {
          to.enqueue(new TextEncoder().encode(large))
          to.close()
        },
      })
      const request = {
        method: 'POST',
        body: unannounced,
        duplex: 'half',
        headers: { 'x-person': 'trainee', 'content-type': 'application/json' },
      }
      expect((await server.api.request(decisions(), request as RequestInit)).status).toBe(413)
    })

    test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonx', ''])(
      'sent as %j is not taken for JSON',
      async (contentType) => {
        const headers = { 'x-person': 'trainee', 'content-type': contentType }
        const answer = await server.api.request(decisions(), { method: 'POST', headers, body: JSON.stringify({ n: 0, decision: ask }) })
        expect(answer.status).toBe(415)
      },
    )

    test('that was refused has changed nothing', async () => {
      const { body } = await mine('GET', '/api/attempts')
      expect(body.attempts.map(({ id, taken }: { id: string; taken: number }) => [id, taken])).toEqual([
        [assessed, 0],
        [practised, 0],
      ])
    })
  })

  describe.each([
    "' OR '1'='1",
    "x'; DROP TABLE decision; --",
    '" OR ""="',
    '%',
    '_',
    '\\',
    '$1',
    '?',
    ':n',
    '\u0000',
    '日本語',
    '../..',
    '__proto__',
  ])('metacharacters %j', (hostile) => {
    test('find no attempt', async () => {
      const path = `/api/attempts/${encodeURIComponent(hostile)}`
      expect([400, 404]).toContain((await mine('GET', path)).status)
      expect([400, 404]).toContain((await mine('GET', `${path}/debrief`)).status)
      expect([400, 404]).toContain((await mine('POST', `${path}/decisions`, { n: 0, decision: ask })).status)
      expect([400, 404]).toContain((await mine('POST', `${path}/retries`, { n: 0 })).status)
      expect((await mine('GET', `/api/scenarios/${encodeURIComponent(hostile)}`)).status).toBe(404)
    })

    test('start and decide nothing', async () => {
      expect((await mine('POST', '/api/attempts', { ...practice, scenario: hostile })).status).toBe(404)
      expect([404, 422]).toContain((await mine('POST', '/api/attempts', { ...practice, assignment: hostile })).status)
      expect((await mine('POST', '/api/notice', { version: hostile })).status).toBe(409)
      const decision = { scene: 'opening', choose: hostile }
      const refused = await mine('POST', `/api/attempts/${practised}/decisions`, { n: 0, decision })
      expect([refused.status, refused.body.refusal]).toEqual([422, 'unknown-choice'])
      const before = await mine('GET', `/api/attempts?before=${encodeURIComponent(`1.${hostile}`)}`)
      expect(before.status === 422 || before.body.attempts.length === 0).toBe(true)
      expect((await mine('GET', `/api/attempts?before=${encodeURIComponent(hostile)}`)).status).toBe(422)
    })
  })
})
