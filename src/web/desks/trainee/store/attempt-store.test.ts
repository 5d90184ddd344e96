import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { aScenario } from '../../../../../tests/support/a-scenario.ts'
import type { Attempt } from '../../../../core/play/attempt.ts'
import { newAttempt } from '../../../../core/play/new-attempt.ts'
import { type ScenarioVersion, sealVersion } from '../../../../core/scenario/version.ts'
import type { AttemptStore } from './attempt-store.ts'
import { openDatabase } from './database.ts'
import { indexedAttemptStore } from './indexed-attempt-store.ts'
import { memoryAttemptStore } from './memory-attempt-store.ts'
import { openAttemptStore } from './open-attempt-store.ts'

const version = sealVersion(aScenario(), {})
const otherVersion = sealVersion(aScenario({ title: '別の版' }), {})

const attempt = (id: string, startedAt = 0, of: ScenarioVersion = version): Attempt =>
  newAttempt({ version: of, id, seed: 'seed', mode: 'practice', guided: false, timers: false, language: 'ja', startedAt })

const ask = { scene: 'opening', choose: 'ask', at: 1000 }
const promise = { scene: 'answer', choose: 'promise', at: 2000 }
const conflict = { ok: false, failure: 'conflict' }

let databases = 0
const newName = () => `store-${databases++}`
const openIndexed = async (name = newName()) => indexedAttemptStore(await openDatabase(name, () => {}))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe.each<[string, boolean, () => AttemptStore | Promise<AttemptStore>]>([
  ['in memory', false, memoryAttemptStore],
  ['in IndexedDB', true, () => openIndexed()],
])('a store %s', (_, durable, open) => {
  test('says whether it outlives the page', async () => {
    expect((await open()).durable).toBe(durable)
  })

  test('begins empty', async () => {
    const store = await open()
    expect(await store.list()).toEqual([])
    expect(await store.get('a')).toBeUndefined()
    expect(await store.version(version.hash)).toBeUndefined()
    expect(await store.position('a')).toBe(0)
  })

  test('keeps an attempt with the version it is pinned to', async () => {
    const store = await open()
    expect(await store.begin(attempt('a'), version)).toEqual({ ok: true })
    expect(await store.get('a')).toEqual(attempt('a'))
    expect(await store.version(version.hash)).toEqual(version)
  })

  test('lists the latest first', async () => {
    const store = await open()
    for (const [id, startedAt] of [
      ['first', 1],
      ['third', 3],
      ['second', 2],
    ] as const)
      await store.begin(attempt(id, startedAt), version)
    expect((await store.list()).map(({ id }) => id)).toEqual(['third', 'second', 'first'])
  })

  test('begins no attempt under an id that is taken', async () => {
    const store = await open()
    await store.begin(attempt('a', 1), version)
    expect((await store.begin(attempt('a', 2), version)).ok).toBe(false)
    expect(await store.list()).toEqual([attempt('a', 1)])
  })

  test('adds decisions in order, and the end with the last', async () => {
    const store = await open()
    await store.begin(attempt('a'), version)
    expect(await store.decide('a', 0, ask, false)).toEqual({ ok: true })
    expect(await store.get('a')).toEqual({ ...attempt('a'), decisions: [ask] })
    expect(await store.decide('a', 1, promise, true)).toEqual({ ok: true })
    expect(await store.get('a')).toEqual({ ...attempt('a'), decisions: [ask, promise], endedAt: 2000 })
  })

  test('refuses a decision that another has taken the place of, or that comes too soon', async () => {
    const store = await open()
    await store.begin(attempt('a'), version)
    await store.decide('a', 0, ask, false)
    expect(await store.decide('a', 0, { ...ask, choose: 'deflect' }, false)).toEqual(conflict)
    expect(await store.decide('a', 2, promise, false)).toEqual(conflict)
    expect(await store.get('a')).toEqual({ ...attempt('a'), decisions: [ask] })
  })

  test('of two decisions for the same place, sent at once, keeps one', async () => {
    const store = await open()
    await store.begin(attempt('a'), version)
    const both = await Promise.all([store.decide('a', 0, ask, false), store.decide('a', 0, { ...ask, choose: 'deflect' }, false)])
    expect(both).toEqual([{ ok: true }, conflict])
    expect((await store.get('a'))?.decisions).toEqual([ask])
  })

  test('changes no attempt that is not there', async () => {
    const store = await open()
    expect(await store.decide('a', 0, ask, false)).toEqual(conflict)
    expect(await store.rateSelf('a', { ownership: 1, empathy: 2, negotiation: 3 })).toEqual(conflict)
    expect(await store.list()).toEqual([])
  })

  test('keeps what the trainee thinks of themselves', async () => {
    const store = await open()
    await store.begin(attempt('a'), version)
    expect(await store.rateSelf('a', { ownership: 1, empathy: 2, negotiation: 3 })).toEqual({ ok: true })
    expect(await store.get('a')).toEqual({ ...attempt('a'), selfRating: { ownership: 1, empathy: 2, negotiation: 3 } })
  })

  test('keeps the line where reading goes on, for each attempt', async () => {
    const store = await open()
    await store.keepPosition('a', 3)
    await store.keepPosition('b', 5)
    await store.keepPosition('a', 4)
    expect([await store.position('a'), await store.position('b')]).toEqual([4, 5])
  })

  test('removes an attempt with its position, and its version once nothing else is pinned to it', async () => {
    const store = await open()
    for (const id of ['a', 'b']) await store.begin(attempt(id), version)
    await store.begin(attempt('c', 0, otherVersion), otherVersion)
    await store.keepPosition('a', 3)
    await store.remove('a')
    expect(await store.get('a')).toBeUndefined()
    expect(await store.position('a')).toBe(0)
    expect(await store.version(version.hash)).toEqual(version)
    await store.remove('b')
    expect(await store.version(version.hash)).toBeUndefined()
    expect(await store.version(otherVersion.hash)).toEqual(otherVersion)
    expect((await store.list()).map(({ id }) => id)).toEqual(['c'])
  })

  test('removing what is not there changes nothing', async () => {
    const store = await open()
    await store.begin(attempt('a'), version)
    await store.remove('b')
    expect(await store.list()).toEqual([attempt('a')])
    expect(await store.version(version.hash)).toEqual(version)
  })

  test('removes everything', async () => {
    const store = await open()
    await store.begin(attempt('a'), version)
    await store.keepPosition('a', 3)
    await store.removeAll()
    expect([await store.list(), await store.version(version.hash), await store.position('a')]).toEqual([[], undefined, 0])
  })
})

describe('in IndexedDB', () => {
  test('an attempt outlives the page', async () => {
    const name = newName()
    await (await openIndexed(name)).begin(attempt('a'), version)
    const anew = await openIndexed(name)
    expect(await anew.list()).toEqual([attempt('a')])
    expect(await anew.version(version.hash)).toEqual(version)
  })

  test('of two tabs, the slower is refused', async () => {
    const name = newName()
    const [one, other] = [await openIndexed(name), await openIndexed(name)]
    await one.begin(attempt('a'), version)
    const both = await Promise.all([one.decide('a', 0, ask, false), other.decide('a', 0, { ...ask, choose: 'deflect' }, false)])
    expect(both).toEqual([{ ok: true }, conflict])
    expect((await other.get('a'))?.decisions).toEqual([ask])
  })

  /** Until it is put back, the device takes no more attempts. */
  const fill = (name: 'QuotaExceededError' | 'UnknownError') =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', name)
    })

  test('a full device says so; the attempt goes on while the page is open, and is kept whole once there is room', async () => {
    const name = newName()
    const store = await openIndexed(name)
    await store.begin(attempt('a'), version)
    const full = fill('QuotaExceededError')
    expect(await store.decide('a', 0, ask, false)).toEqual({ ok: false, failure: 'full' })
    expect(await store.get('a')).toEqual({ ...attempt('a'), decisions: [ask] })
    expect(await store.list()).toEqual([{ ...attempt('a'), decisions: [ask] }])
    expect(await store.decide('a', 0, ask, false)).toEqual(conflict)
    full.mockRestore()
    expect(await (await openIndexed(name)).list()).toEqual([attempt('a')])

    expect(await store.decide('a', 1, promise, true)).toEqual({ ok: true })
    expect(await (await openIndexed(name)).get('a')).toEqual({ ...attempt('a'), decisions: [ask, promise], endedAt: 2000 })
  })

  test('what could not be kept does not overwrite what another tab has kept since', async () => {
    const name = newName()
    const [one, other] = [await openIndexed(name), await openIndexed(name)]
    await one.begin(attempt('a'), version)
    const full = fill('UnknownError')
    expect(await one.decide('a', 0, ask, false)).toEqual({ ok: false, failure: 'failed' })
    full.mockRestore()
    const theirs = { scene: 'opening', choose: 'deflect', at: 1500 }
    await other.decide('a', 0, theirs, false)
    await other.decide('a', 1, { ...promise, choose: 'vague' }, true)
    expect(await one.decide('a', 1, promise, true)).toEqual(conflict)
    expect((await one.get('a'))?.decisions[0]).toEqual(theirs)
  })

  test('what could not be kept can be deleted all the same', async () => {
    const store = await openIndexed()
    await store.begin(attempt('a'), version)
    const full = fill('QuotaExceededError')
    await store.decide('a', 0, ask, false)
    full.mockRestore()
    await store.remove('a')
    expect([await store.get('a'), await store.list()]).toEqual([undefined, []])
  })

  test('a database of version 1 is brought up to date with every attempt in it', async () => {
    const name = newName()
    const old = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('hash', 'hash')
        database.createObjectStore('versions', { keyPath: 'hash' })
      },
    })
    await old.put('attempts', attempt('a'))
    await old.put('versions', version)
    old.close()

    const store = await openIndexed(name)
    expect(await store.list()).toEqual([attempt('a')])
    expect(await store.version(version.hash)).toEqual(version)
    await store.keepPosition('a', 2)
    expect(await store.position('a')).toBe(2)
    expect(await store.decide('a', 0, ask, false)).toEqual({ ok: true })
  })

  test('a page that stands in the way of a newer one is told, and stands aside', async () => {
    const name = newName()
    const told = vi.fn()
    const database = await openDatabase(name, told)
    const newer = await openDB(name, database.version + 1)
    expect(told).toHaveBeenCalledOnce()
    newer.close()
  })
})

test('where the browser forbids storage, attempts are kept in memory', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('Forbidden', 'SecurityError')
    },
  })
  const store = await openAttemptStore(() => {})
  expect(store.durable).toBe(false)
  expect(await store.begin(attempt('a'), version)).toEqual({ ok: true })
  expect(await store.list()).toEqual([attempt('a')])
})
