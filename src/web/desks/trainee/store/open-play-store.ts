import { openDatabase } from './database.ts'
import { indexedPlayStore, memoryPlayStore, type RemotePlayStore } from './remote-play-store.ts'

/** The durable store, or one in memory where the browser forbids storage. Never rejects. */
export async function openPlayStore(onOutdated: () => void): Promise<RemotePlayStore> {
  try {
    return indexedPlayStore(await openDatabase('kandokoro', onOutdated))
  } catch {
    return memoryPlayStore()
  }
}
