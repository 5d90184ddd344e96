import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, aPlayServer, libraryOf, type PlayServer } from '../../../../../tests/support/a-play-server.ts'
import { aScenario } from '../../../../../tests/support/a-scenario.ts'
import { forAll } from '../../../../../tests/support/for-all.ts'
import { sealVersion } from '../../../../core/scenario/version.ts'
import { openDatabase } from '../store/database.ts'
import { indexedPlayStore, memoryPlayStore, type RemotePlayStore } from '../store/remote-play-store.ts'
import { delayBefore } from './delay-before.ts'
import { openRemoteDirector } from './open-remote-director.ts'
import type { Outside } from './post-office.ts'
import type { RemoteDirector } from './remote-director.ts'

const ask = { scene: 'opening', choose: 'ask' }
const deflect = { scene: 'opening', choose: 'deflect' }
const promise = { scene: 'answer', choose: 'promise' }

/** What becomes of one request: it goes well, is lost on the way there or back, or something else answers. */
type Fate = 'well' | 'lost' | 'answer lost' | 'busy' | 'slow down' | 'portal' | 'proxy refuses' | 'cut short' | 'signed out'

let server: PlayServer
let mine: Asking
beforeAll(async () => {
  server = await aPlayServer('sqlite', libraryOf(sealVersion(aScenario({ interrupts: {} }), {})))
  mine = await server.person('trainee', 'trainee')
})
const opened: RemoteDirector[] = []
afterEach(() => {
  for (const director of opened.splice(0)) director.close()
})

const begin = async () => {
  const { body } = await mine('POST', '/api/attempts', { scenario: 'late-delivery', mode: 'practice', language: 'ja' })
  return body.attempt.id as string
}
const history = async (id: string) => {
  const rows = await server.database.db.selectFrom('decision').select('body').where('attempt_id', '=', id).orderBy('n').execute()
  return rows.map(({ body }) => JSON.parse(body))
}

/** A network to the real server on which each request meets the next of `fates`, and all later ones go well. */
function network(fates: Fate[] = [], api = () => server.api): Outside & { waits: number[]; requests: string[] } {
  const waits: number[] = []
  const requests: string[] = []
  const reach = async (address: string, request: RequestInit, person = 'trainee') =>
    api().request(address, { ...request, headers: { ...(request.headers as Record<string, string>), 'x-person': person } })
  return {
    waits,
    requests,
    random: () => 0,
    wait: async (milliseconds, signal) => {
      waits.push(milliseconds)
      // Waiting is over at once, but not before others had their turn.
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve))
    },
    async fetch(address, request) {
      requests.push(`${request.method ?? 'GET'} ${address}`)
      switch (fates.shift() ?? 'well') {
        case 'well':
          return reach(address, request)
        case 'lost':
          throw new TypeError('Failed to fetch')
        case 'answer lost':
          await reach(address, request)
          throw new TypeError('Failed to fetch')
        case 'busy':
          return new Response('{}', { status: 503, headers: { 'content-type': 'application/problem+json' } })
        case 'slow down':
          return new Response('{}', { status: 429, headers: { 'content-type': 'application/problem+json', 'retry-after': '7' } })
        case 'portal':
          return new Response('<h1>Welcome to our Wi-Fi</h1>', { status: 200, headers: { 'content-type': 'text/html' } })
        case 'proxy refuses':
          return new Response('<h1>Forbidden</h1>', { status: 403, headers: { 'content-type': 'text/html' } })
        case 'cut short':
          await reach(address, request)
          return new Response('{"n":0,"vi', { status: 200, headers: { 'content-type': 'application/json' } })
        case 'signed out':
          return reach(address, request, 'nobody')
      }
    },
  }
}

async function open(attempt: string, outside: Outside, store: RemotePlayStore = memoryPlayStore()) {
  const result = await openRemoteDirector({ attempt, store, outside }, 'ja')
  if (!result.ok) throw new Error(result.reason)
  opened.push(result.director)
  return result.director
}

describe('a remote director', () => {
  test('plays an attempt to its end as the server has it, and then keeps nothing here', async () => {
    const id = await begin()
    const store = memoryPlayStore()
    const director = await open(id, network(), store)
    expect(director.view('ja')).toEqual((await mine('GET', `/api/attempts/${id}`)).body.view)
    const decided = await director.decide(ask, 'ja')
    expect(decided).toMatchObject({ ok: true, view: { scene: 'answer', taken: 1 } })
    expect((await store.get(id))?.pending).toBeUndefined()
    expect((await director.decide(promise, 'ja')).view.ending?.id).toBe('settled')
    expect(director.view('ja').prompt).toBeNull()
    expect(await store.get(id)).toBeUndefined()
    expect(director.sending()).toBe('idle')
  })

  test('tells why the server refuses a decision, and goes on', async () => {
    const director = await open(await begin(), network())
    expect(await director.decide({ scene: 'opening', choose: 'nothing' }, 'ja')).toMatchObject({ ok: false, refusal: 'unknown-choice' })
    expect(await director.decide(promise, 'ja')).toMatchObject({ ok: false, refusal: 'another-scene' })
    expect(await director.decide(ask, 'ja')).toMatchObject({ ok: true })
  })

  test('that another device has overtaken shows what stands, and goes on from there', async () => {
    const id = await begin()
    const [one, other] = [await open(id, network()), await open(id, network())]
    await other.decide(deflect, 'ja')
    expect(await one.decide(ask, 'ja')).toMatchObject({ ok: false, refusal: 'conflict', view: { taken: 1 } })
    expect(one.view('ja')).toEqual(other.view('ja'))
    expect(await one.decide({ scene: 'answer', choose: 'vague' }, 'ja')).toMatchObject({ ok: true })
    expect(await history(id)).toHaveLength(2)
  })

  test('shows another language as soon as it has it', async () => {
    const director = await open(await begin(), network())
    const heard = new Promise<void>((resolve) => director.subscribe(resolve))
    expect(director.view('en')).toBe(director.view('ja'))
    await heard
    expect(director.view('en')).not.toBe(director.view('ja'))
  })

  test('takes a second tap for the same decision, and refuses another one meanwhile', async () => {
    const id = await begin()
    const director = await open(id, network())
    const [first, second, other] = await Promise.all([
      director.decide(ask, 'ja'),
      director.decide(ask, 'ja'),
      director.decide(deflect, 'ja'),
    ])
    expect(second).toBe(first)
    expect(other).toMatchObject({ ok: false, refusal: 'conflict' })
    expect(await history(id)).toEqual([ask])
  })
})

describe('on a bad network', () => {
  test.each<[Fate, string]>([
    ['lost', 'offline'],
    ['answer lost', 'offline'],
    ['busy', 'sending'],
    ['slow down', 'sending'],
    ['portal', 'offline'],
    ['proxy refuses', 'offline'],
    ['cut short', 'offline'],
  ])('a decision whose requests are %s is sent until it is acknowledged; meanwhile it is %s', async (fate, state) => {
    const id = await begin()
    const outside = network(['well', fate, fate, fate])
    const director = await open(id, outside)
    const states: string[] = []
    director.subscribe(() => states.push(director.sending()))
    expect(await director.decide(ask, 'ja')).toMatchObject({ ok: true, view: { taken: 1 } })
    expect(states[0]).toBe('sending')
    expect(states.at(-1)).toBe('idle')
    expect(states.slice(1, -1).every((one) => one === state)).toBe(true)
    expect(outside.waits).toHaveLength(3)
    expect(await history(id)).toEqual([ask])
  })

  test('waits as long as the server asks, and longer from try to try', async () => {
    const outside = network(['well', 'slow down', 'lost', 'lost', 'lost', 'lost'])
    await (await open(await begin(), outside)).decide(ask, 'ja')
    expect(outside.waits).toEqual([7000, 500, 1000, 2000, 4000])
    expect([1, 2, 7, 50].map((failures) => [delayBefore(failures, 0), delayBefore(failures, 1)])).toEqual([
      [250, 500],
      [500, 1000],
      [15_000, 30_000],
      [15_000, 30_000],
    ])
  })

  test('a person who has been signed out signs in again, and the decision is sent', async () => {
    const id = await begin()
    const director = await open(id, network(['well', 'signed out']))
    const deciding = director.decide(ask, 'ja')
    await expect.poll(() => director.sending()).toBe('signed-out')
    expect(await history(id)).toEqual([])
    director.wake()
    expect(await deciding).toMatchObject({ ok: true })
  })

  test('an attempt that is no longer there is said to be so', async () => {
    const id = await begin()
    const director = await open(id, network())
    await server.database.db.deleteFrom('attempt').where('id', '=', id).execute()
    expect((await director.decide(ask, 'ja')).ok).toBe(false)
    expect(director.sending()).toBe('refused')
    expect(await openRemoteDirector({ attempt: id, store: memoryPlayStore(), outside: network() }, 'ja')).toEqual({
      ok: false,
      reason: 'no-such-attempt',
    })
  })
})

describe('after a reload', () => {
  let databases = 0
  const newStore = async () => {
    const name = `remote-${databases++}`
    return async () => indexedPlayStore(await openDatabase(name, () => {}))
  }

  test.each<[string, Fate]>([
    ['before it reached the server', 'lost'],
    ['after the server had it', 'answer lost'],
  ])('a decision that was left %s is sent again, and taken once', async (_, fate) => {
    const id = await begin()
    const device = await newStore()
    const before = await open(id, { ...network(['well', fate]), wait: () => new Promise(() => {}) }, await device())
    void before.decide(ask, 'ja').catch(() => undefined)
    await expect.poll(() => before.sending()).toBe('offline')
    const director = await open(id, network(), await device())
    expect(await director.resumed).toMatchObject({ ok: true, view: { scene: 'answer', taken: 1 } })
    expect(await history(id)).toEqual([ask])
    expect((await (await device()).get(id))?.pending).toBeUndefined()
  })

  test('without a network, the stage opens where it was, and catches up when there is one', async () => {
    const id = await begin()
    const device = await newStore()
    const before = await open(id, network(), await device())
    await before.decide(ask, 'ja')
    await mine('POST', `/api/attempts/${id}/decisions`, { n: 1, decision: promise })
    const director = await open(id, network(['lost', 'lost']), await device())
    expect(director.view('ja')).toEqual(before.view('ja'))
    await expect.poll(() => director.sending()).toBe('idle')
    expect(director.view('ja').ending?.id).toBe('settled')
  })

  test('without a network and without anything kept, it is said that nothing can be said', async () => {
    const result = await openRemoteDirector({ attempt: await begin(), store: memoryPlayStore(), outside: network(['lost']) }, 'ja')
    expect(result).toEqual({ ok: false, reason: 'unreachable' })
  })

  test('of the server, what was acknowledged stands and playing goes on', async () => {
    const id = await begin()
    let api = server.api
    const director = await open(
      id,
      network([], () => api),
    )
    await director.decide(ask, 'ja')
    api = (await server.another()).api
    expect(await director.decide(promise, 'ja')).toMatchObject({ ok: true, view: { ending: { id: 'settled' } } })
    expect(await history(id)).toEqual([ask, promise])
  })

  test('a device that cannot keep anything still plays', async () => {
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'))
    const director = await open(await begin(), network(), { get: full, put: full, remove: full })
    expect(await director.decide(ask, 'ja')).toMatchObject({ ok: true })
  })
})

const fates = fc.array(fc.constantFrom<Fate>('well', 'lost', 'answer lost', 'busy', 'portal', 'proxy refuses', 'cut short'), {
  maxLength: 8,
})
const steps = fc.array(
  fc.record({ device: fc.nat({ max: 1 }), choose: fc.constantFrom('ask', 'deflect', 'promise', 'vague'), reload: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 6,
  },
)
forAll(
  'whatever the network does to two devices that reload, nothing acknowledged is lost and nothing is doubled',
  40,
  [fates, fates, steps],
  async (one, other, played) => {
    const id = await begin()
    const devices = await Promise.all(
      [one, other].map(async (their) => {
        const outside = network(['well', ...their])
        const store = memoryPlayStore()
        return { outside, store, director: await open(id, outside, store) }
      }),
    )
    const acknowledged: { n: number; choose: string }[] = []
    for (const { device, choose, reload } of played) {
      const at = devices[device]!
      if (reload) {
        at.director.close()
        const again = await openRemoteDirector({ attempt: id, store: at.store, outside: at.outside }, 'ja')
        if (again.ok) {
          at.director = again.director
          opened.push(again.director)
          await again.director.resumed
        }
        continue
      }
      const view = at.director.view('ja')
      const decided = await at.director.decide({ scene: view.scene, choose }, 'ja')
      if (decided.ok) acknowledged.push({ n: view.taken, choose })
    }
    const kept = await history(id)
    for (const { n, choose } of acknowledged) expect(kept[n]?.choose).toBe(choose)
    expect(kept.length).toBe(new Set(acknowledged.map(({ n }) => n)).size)
  },
)
