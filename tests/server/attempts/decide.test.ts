import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { sealVersion } from '../../../src/core/scenario/version.ts'
import type { Decision } from '../../../src/core/step/decision.ts'
import { onEachDatabase } from '../../support/a-database.ts'
import { type Asking, aPlayServer, libraryOf, type PlayServer } from '../../support/a-play-server.ts'
import { aScenario } from '../../support/a-scenario.ts'
import { aVisit } from '../../support/a-visit.ts'
import { forAll } from '../../support/for-all.ts'

// Hundreds of requests at once take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const version = sealVersion(aScenario({ interrupts: {} }), {})
const visit = sealVersion(aVisit(), {})
const ask = { scene: 'opening', choose: 'ask' }
const deflect = { scene: 'opening', choose: 'deflect' }
const promise = { scene: 'answer', choose: 'promise' }
const vague = { scene: 'answer', choose: 'vague' }
const practice = { scenario: 'late-delivery', mode: 'practice', language: 'ja' }

onEachDatabase((kind) => {
  let server: PlayServer
  let mine: Asking
  beforeAll(async () => {
    server = await aPlayServer(kind, libraryOf(version, visit))
    mine = await server.person('trainee', 'trainee')
  })
  const begin = async (order: object = {}) => (await mine('POST', '/api/attempts', { ...practice, ...order })).body.attempt.id as string
  const deciding =
    (id: string, asking = mine) =>
    (n: number, decision: Decision, more: object = {}) =>
      asking('POST', `/api/attempts/${id}/decisions`, { n, decision, ...more })
  const history = async (id: string) => {
    const rows = await server.database.db.selectFrom('decision').select(['n', 'body']).where('attempt_id', '=', id).orderBy('n').execute()
    return rows.map(({ n, body }) => [n, JSON.parse(body)])
  }

  describe('an attempt', () => {
    test('is played to its end, and stands in the list with its ending', async () => {
      const id = await begin()
      const decide = deciding(id)
      const first = await decide(0, ask)
      expect([first.status, first.body.n, first.body.view.scene, first.body.view.taken]).toEqual([200, 0, 'answer', 1])
      const last = await decide(1, promise)
      expect([last.body.view.scene, last.body.view.prompt, last.body.view.ending]).toEqual([
        'settled',
        null,
        { id: 'settled', title: '待ってもらえた' },
      ])
      const { body } = await mine('GET', '/api/attempts')
      expect(body.attempts[0]).toMatchObject({ id, taken: 2, ending: { id: 'settled', case: 'ongoing', relationship: 'kept' } })
      expect(body.attempts[0].endedAt).toBeGreaterThan(0)
      expect(await history(id)).toEqual([
        [0, ask],
        [1, promise],
      ])
    })

    test('answers the same decision the same, also after others and after the end', async () => {
      const decide = deciding(await begin())
      const first = await decide(0, ask)
      expect(await decide(0, ask)).toMatchObject({ status: 200, text: first.text })
      const second = await decide(1, vague)
      expect(await decide(0, ask)).toMatchObject({ status: 200, text: first.text })
      expect(await decide(1, vague)).toMatchObject({ status: 200, text: second.text })
    })

    test('answers another decision with the one that stands and where the attempt has come to', async () => {
      const id = await begin()
      const decide = deciding(id)
      await decide(0, ask)
      const { body: current } = await mine('GET', `/api/attempts/${id}`)
      for (const other of [deflect, promise, { scene: 'opening', silence: true } as const, { scene: 'opening', compose: ['ask'] }]) {
        const { status, body } = await decide(0, other)
        expect([status, body.type, body.standing, body.view]).toEqual([409, '/problems/decided-otherwise', ask, current.view])
      }
      expect(await history(id)).toEqual([[0, ask]])
    })

    test('takes no decision out of turn, and none after the end', async () => {
      const id = await begin()
      const decide = deciding(id)
      expect(await decide(1, promise)).toMatchObject({ status: 409, body: { type: '/problems/out-of-turn', view: { taken: 0 } } })
      await decide(0, ask)
      expect(await decide(5, promise)).toMatchObject({ status: 409, body: { type: '/problems/out-of-turn', view: { taken: 1 } } })
      await decide(1, promise)
      for (const n of [2, 3])
        expect(await decide(n, promise)).toMatchObject({ status: 409, body: { type: '/problems/ended', view: { taken: 2 } } })
      expect(await history(id)).toHaveLength(2)
    })

    test('takes only what is offered', async () => {
      const id = await begin()
      const decide = deciding(id)
      for (const [decision, refusal] of [
        [promise, 'another-scene'],
        [{ ...ask, choose: 'toString' }, 'unknown-choice'],
        [{ scene: 'opening', silence: true }, 'wrong-kind'],
        [{ scene: 'opening', compose: [] }, 'wrong-kind'],
      ] as [Decision, string][])
        expect(await decide(0, decision)).toMatchObject({ status: 422, body: { type: '/problems/refused', refusal, view: { taken: 0 } } })
      await decide(0, deflect)
      expect(await decide(1, promise)).toMatchObject({ status: 422, body: { refusal: 'not-offered' } })
      expect(await history(id)).toHaveLength(1)
    })

    test('lets a moment pass only with timers', async () => {
      const walk = async (timers: boolean) => {
        const decide = deciding(await begin({ scenario: 'visit', timers }))
        await decide(0, { scene: 'door', choose: 'leave' })
        return decide(1, { scene: 'call', silence: true })
      }
      expect(await walk(false)).toMatchObject({ status: 422, body: { refusal: 'not-offered' } })
      expect(await walk(true)).toMatchObject({ status: 200, body: { view: { scene: 'offer' } } })
    })

    test('takes a document for the same whatever the order of its parts', async () => {
      const decide = deciding(await begin({ scenario: 'visit' }))
      await decide(0, { scene: 'door', choose: 'wait' })
      const first = await decide(1, { scene: 'note', compose: ['time', 'phone'] })
      expect(await decide(1, { scene: 'note', compose: ['phone', 'time'] })).toMatchObject({ status: 200, text: first.text })
      expect((await decide(1, { scene: 'note', compose: ['phone'] })).status).toBe(409)
    })

    test('answers in the language asked for, without changing anything', async () => {
      const id = await begin()
      expect((await deciding(id)(0, ask, { language: 'en' })).body.view.taken).toBe(1)
      expect((await mine('GET', `/api/attempts/${id}?language=en`)).body.attempt.language).toBe('ja')
      expect((await mine('GET', `/api/attempts/${id}?language=fr`)).status).toBe(422)
    })
  })

  describe('two devices', () => {
    test('that decide differently at once: one is taken, the other is told', async () => {
      const another = await server.another()
      const theirs: Asking = async (method, path, body) => {
        const answer = await another.api.request(path, {
          method,
          body: JSON.stringify(body),
          headers: { 'x-person': 'trainee', 'content-type': 'application/json' },
        })
        const text = await answer.text()
        return { status: answer.status, body: JSON.parse(text), text, headers: answer.headers }
      }
      for (let round = 0; round < 10; round += 1) {
        const id = await begin()
        const answers = await Promise.all([
          deciding(id)(0, ask),
          deciding(id, theirs)(0, deflect),
          deciding(id)(0, deflect),
          deciding(id, theirs)(0, ask),
        ])
        const [[, standing]] = (await history(id)) as [[number, Decision]]
        const sent = [ask, deflect, deflect, ask]
        for (const [index, { status, body }] of answers.entries()) {
          if (JSON.stringify(sent[index]) === JSON.stringify(standing)) expect(status).toBe(200)
          else expect([status, body.standing]).toEqual([409, standing])
        }
        expect(await history(id)).toHaveLength(1)
      }
    })

    test('of which one went on elsewhere: what a process remembers is not taken for the truth', async () => {
      const another = await server.another()
      const id = await begin()
      const headers = { 'x-person': 'trainee', 'content-type': 'application/json' }
      const elsewhere = (n: number, decision: Decision) =>
        another.api.request(`/api/attempts/${id}/decisions`, { method: 'POST', headers, body: JSON.stringify({ n, decision }) })
      expect((await elsewhere(0, deflect)).status).toBe(200)
      // Here the attempt is remembered as it began.
      expect(await deciding(id)(0, ask)).toMatchObject({ status: 409, body: { standing: deflect, view: { taken: 1 } } })
      expect((await deciding(id)(1, vague)).status).toBe(200)
      expect((await elsewhere(1, promise)).status).toBe(409)
      expect((await elsewhere(1, vague)).status).toBe(200)
    })

    test('fifty requests at once for each of twenty attempts: one history each, and every answer tells it', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, () => begin()))
      const answers = await Promise.all(
        ids.flatMap((id) => Array.from({ length: 50 }, (_, index) => deciding(id)(0, index % 2 === 0 ? ask : deflect))),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(20 * 25)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(20 * 25)
      for (const id of ids) expect(await history(id)).toHaveLength(1)
    })
  })

  const request = fc.record({ n: fc.nat({ max: 2 }), decision: fc.constantFrom(ask, deflect, promise, vague), together: fc.boolean() })
  forAll(
    'any interleaving and repetition of two devices’ requests gives one history',
    kind === 'sqlite' ? 60 : 25,
    [fc.array(request, { minLength: 1, maxLength: 14 })],
    async (requests) => {
      const id = await begin()
      const taken: { n: number; decision: Decision; view: string }[] = []
      let pending: Promise<void>[] = []
      for (const { n, decision, together } of requests) {
        const one = deciding(id)(n, decision).then(({ status, body }) => {
          expect([200, 409, 422]).toContain(status)
          if (status === 200) taken.push({ n, decision, view: JSON.stringify(body.view) })
        })
        pending.push(one)
        if (!together) {
          await Promise.all(pending)
          pending = []
        }
      }
      await Promise.all(pending)
      const kept = await history(id)
      expect(kept.map(([n]) => n)).toEqual(kept.map((_, index) => index))
      // Whatever was answered as taken stands, and was answered the same each time; whatever stands was answered as taken.
      for (const { n, decision } of taken) expect(kept[n]).toEqual([n, decision])
      expect(new Set(taken.map(({ n }) => n)).size).toBe(kept.length)
      expect(new Set(taken.map(({ n, view }) => `${n} ${view}`)).size).toBe(kept.length)
    },
  )
})
