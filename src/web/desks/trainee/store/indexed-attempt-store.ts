import type { IDBPDatabase } from 'idb'
import type { Attempt } from '../../../../core/play/attempt.ts'
import { withDecision } from '../../../../core/play/with-decision.ts'
import type { AttemptStore, Kept } from './attempt-store.ts'
import type { TraineeDatabase } from './database.ts'

const kept: Kept = { ok: true }

/** Turns what storage throws into a plain answer. */
async function keeping(change: () => Promise<Kept>): Promise<Kept> {
  try {
    return await change()
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    return { ok: false, failure: full ? 'full' : 'failed' }
  }
}

/** Attempts kept in IndexedDB. */
export function indexedAttemptStore(database: IDBPDatabase<TraineeDatabase>): AttemptStore {
  /** Changes one stored attempt within one transaction; `change` may decline by returning undefined. */
  const update = (id: string, change: (attempt: Attempt) => Attempt | undefined) =>
    keeping(async () => {
      const transaction = database.transaction('attempts', 'readwrite')
      const attempt = await transaction.store.get(id)
      const changed = attempt && change(attempt)
      if (changed !== undefined) await transaction.store.put(changed)
      await transaction.done
      return changed === undefined ? { ok: false, failure: 'conflict' } : kept
    })
  return {
    durable: true,
    async list() {
      return (await database.getAll('attempts')).sort((a, b) => b.startedAt - a.startedAt)
    },
    get: (id) => database.get('attempts', id),
    version: (hash) => database.get('versions', hash),
    begin: (attempt, version) =>
      keeping(async () => {
        const transaction = database.transaction(['attempts', 'versions'], 'readwrite')
        await Promise.all([
          transaction.objectStore('versions').put(version),
          transaction.objectStore('attempts').add(attempt),
          transaction.done,
        ])
        return kept
      }),
    decide: (id, n, decision, ended) =>
      update(id, (attempt) => (attempt.decisions.length === n ? withDecision(attempt, decision, ended) : undefined)),
    rateSelf: (id, selfRating) => update(id, (attempt) => ({ ...attempt, selfRating })),
    position: async (id) => (await database.get('positions', id).catch(() => undefined)) ?? 0,
    async keepPosition(id, lines) {
      // A lost position costs a few taps, so failing to keep it is no reason to disturb anyone.
      await database.put('positions', lines, id).catch(() => undefined)
    },
    async remove(id) {
      const transaction = database.transaction(['attempts', 'versions', 'positions'], 'readwrite')
      const attempts = transaction.objectStore('attempts')
      const attempt = await attempts.get(id)
      if (attempt !== undefined) {
        await Promise.all([attempts.delete(id), transaction.objectStore('positions').delete(id)])
        const others = await attempts.index('hash').count(attempt.hash)
        if (others === 0) await transaction.objectStore('versions').delete(attempt.hash)
      }
      await transaction.done
    },
    async removeAll() {
      const transaction = database.transaction(['attempts', 'versions', 'positions'], 'readwrite')
      await Promise.all([...transaction.objectStoreNames].map((name) => transaction.objectStore(name).clear()))
      await transaction.done
    },
  }
}
