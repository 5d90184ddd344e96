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

/** Whether every decision of `stored` is also the same one of `attempt`. */
const holdsAll = (attempt: Attempt, stored: Attempt) => stored.decisions.every(({ at }, n) => at === attempt.decisions[n]?.at)

/** Attempts kept in IndexedDB. */
export function indexedAttemptStore(database: IDBPDatabase<TraineeDatabase>): AttemptStore {
  /** Attempts whose last changes could not be kept, as they stand: they go on for as long as the page is open. */
  const unkept = new Map<string, Attempt>()
  /** Changes one attempt within one transaction; `change` may decline by returning undefined. */
  const update = async (id: string, change: (attempt: Attempt) => Attempt | undefined): Promise<Kept> => {
    let changed: Attempt | undefined
    const outcome = await keeping(async () => {
      const transaction = database.transaction('attempts', 'readwrite')
      const stored = await transaction.store.get(id)
      const ours = unkept.get(id)
      // What another tab has kept since is not overwritten.
      if (ours && !(stored && holdsAll(ours, stored))) unkept.delete(id)
      const attempt = unkept.get(id) ?? stored
      changed = attempt && change(attempt)
      if (changed !== undefined) await transaction.store.put(changed)
      await transaction.done
      return changed === undefined ? { ok: false, failure: 'conflict' } : kept
    })
    if (outcome.ok) unkept.delete(id)
    else if (changed !== undefined) unkept.set(id, changed)
    return outcome
  }
  return {
    durable: true,
    async list() {
      const attempts = (await database.getAll('attempts')).map((attempt) => unkept.get(attempt.id) ?? attempt)
      return attempts.sort((a, b) => b.startedAt - a.startedAt)
    },
    get: async (id) => unkept.get(id) ?? database.get('attempts', id),
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
      unkept.delete(id)
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
      unkept.clear()
      const transaction = database.transaction(['attempts', 'versions', 'positions'], 'readwrite')
      await Promise.all([...transaction.objectStoreNames].map((name) => transaction.objectStore(name).clear()))
      await transaction.done
    },
  }
}
