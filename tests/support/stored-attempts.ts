import type { Page } from 'playwright-core'
import type { Attempt } from '../../src/core/play/attempt.ts'
import { newAttempt } from '../../src/core/play/new-attempt.ts'
import type { ScenarioVersion } from '../../src/core/scenario/version.ts'
import type { Decision } from '../../src/core/step/decision.ts'

/** An attempt as it would have been stored after `decisions`, one a minute. */
export function anAttemptAt(version: ScenarioVersion, given: Partial<Attempt> = {}, decisions: readonly Decision[] = []): Attempt {
  const start = {
    version,
    id: 'a1',
    seed: 'seed',
    mode: 'practice',
    guided: true,
    timers: false,
    language: 'ja',
    startedAt: 1_760_000_000_000,
  } as const
  const attempt = { ...newAttempt(start), ...given }
  return { ...attempt, decisions: decisions.map((decision, n) => ({ ...decision, at: attempt.startedAt + (n + 1) * 60_000 })) }
}

type Stored = {
  readonly attempts?: readonly Attempt[]
  readonly versions?: readonly ScenarioVersion[]
  readonly positions?: Readonly<Record<string, number>>
}

/** Puts records into the database of the page, as an earlier visit would have left them. Waits until the page has made it. */
export async function store(page: Page, { attempts = [], versions = [], positions = {} }: Stored): Promise<void> {
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'kandokoro' && version >= 2),
  )
  await page.evaluate(
    async ({ attempts, versions, positions }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const database = await done(indexedDB.open('kandokoro'))
      const transaction = database.transaction(['attempts', 'versions', 'positions'], 'readwrite')
      const written = new Promise((resolve) => (transaction.oncomplete = resolve))
      for (const attempt of attempts) transaction.objectStore('attempts').put(attempt)
      for (const version of versions) transaction.objectStore('versions').put(version)
      for (const [id, lines] of Object.entries(positions)) transaction.objectStore('positions').put(lines, id)
      await written
      database.close()
    },
    { attempts: [...attempts], versions: [...versions], positions: { ...positions } },
  )
}

/** All that the database of the page holds. */
export async function stored(page: Page): Promise<{ attempts: Attempt[]; versions: ScenarioVersion[]; positions: Record<string, number> }> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('kandokoro'))
    const transaction = database.transaction(['attempts', 'versions', 'positions'])
    const positions = transaction.objectStore('positions')
    const [attempts, versions, keys, values] = await Promise.all([
      done(transaction.objectStore('attempts').getAll()),
      done(transaction.objectStore('versions').getAll()),
      done(positions.getAllKeys()),
      done(positions.getAll()),
    ])
    database.close()
    return { attempts, versions, positions: Object.fromEntries(keys.map((key, index) => [key, values[index]])) }
  })
}
