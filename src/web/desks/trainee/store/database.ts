import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Attempt } from '../../../../core/play/attempt.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import type { KeptPlay } from './kept-play.ts'

export type TraineeDatabase = DBSchema & {
  attempts: { key: string; value: Attempt; indexes: { hash: string } }
  versions: { key: string; value: ScenarioVersion }
  /** Lines shown, by attempt. */
  positions: { key: string; value: number }
  /** Attempts that are played on the server, by attempt. */
  remote: { key: string; value: KeptPlay }
}

type Migration = (database: IDBPDatabase<TraineeDatabase>) => void

/** Migration `i` brings a database of version `i` to `i + 1`. Never change one that has been released; add another. */
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('hash', 'hash')
    database.createObjectStore('versions', { keyPath: 'hash' })
  },
  (database) => {
    database.createObjectStore('positions')
  },
  (database) => {
    database.createObjectStore('remote', { keyPath: 'attempt' })
  },
]

/**
 * Opens the trainee’s database, migrating it if it is older. Rejects if the browser forbids storage.
 * `onOutdated` is called when another tab needs a newer version than this page knows.
 */
export function openDatabase(name: string, onOutdated: () => void): Promise<IDBPDatabase<TraineeDatabase>> {
  return openDB<TraineeDatabase>(name, migrations.length, {
    upgrade(database, from) {
      for (const migrate of migrations.slice(from)) migrate(database)
    },
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      onOutdated()
    },
  })
}
