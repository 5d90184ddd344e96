import type { IDBPDatabase } from 'idb'
import type { TraineeDatabase } from './database.ts'
import type { KeptPlay } from './kept-play.ts'

export type RemotePlayStore = {
  get(attempt: string): Promise<KeptPlay | undefined>
  put(play: KeptPlay): Promise<void>
  remove(attempt: string): Promise<void>
}

/** Kept in IndexedDB, so that a decision outlives the page. */
export const indexedPlayStore = (database: IDBPDatabase<TraineeDatabase>): RemotePlayStore => ({
  get: (attempt) => database.get('remote', attempt),
  put: async (play) => void (await database.put('remote', play)),
  remove: (attempt) => database.delete('remote', attempt),
})

/** Kept as long as the page is open, for windows that forbid storage. */
export function memoryPlayStore(): RemotePlayStore {
  const plays = new Map<string, KeptPlay>()
  return {
    get: async (attempt) => plays.get(attempt),
    put: async (play) => void plays.set(play.attempt, play),
    remove: async (attempt) => void plays.delete(attempt),
  }
}
