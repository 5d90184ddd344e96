import type { AttemptStore } from './attempt-store.ts'
import { openDatabase } from './database.ts'
import { indexedAttemptStore } from './indexed-attempt-store.ts'
import { memoryAttemptStore } from './memory-attempt-store.ts'

/** The durable store, or one in memory where the browser forbids storage. Never rejects. */
export async function openAttemptStore(onOutdated: () => void): Promise<AttemptStore> {
  try {
    return indexedAttemptStore(await openDatabase('kandokoro', onOutdated))
  } catch {
    return memoryAttemptStore()
  }
}
