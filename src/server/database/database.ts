import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

/** The one database of this process, with every migration done. */
export type Database = {
  readonly db: Kysely<Tables>
  readonly kind: DatabaseKind
  /** Waits for what is being asked, then lets go of files, connections and the folder. */
  close(): Promise<void>
}
