import type { Database } from '../../database/database.ts'
import type { Write } from '../../database/grouped-writes.ts'
import type { DoorKeeper } from './door-keeper.ts'
import type { PinnedVersions } from './pinned-versions.ts'
import type { RecentAttempts } from './recent-attempts.ts'

/** What playing on the server needs. Constructed once for the process. */
export type PlayServices = {
  readonly db: Database['db']
  readonly write: Write
  readonly versions: PinnedVersions
  readonly recent: RecentAttempts
  readonly doors: DoorKeeper
  /** Milliseconds since 1970 UTC. */
  now(): number
  newId(): string
  /** Random and not to be guessed: it decides what is hidden in an attempt. */
  newSeed(): string
  /** Told of every decision that has been kept. */
  decided(mode: 'practice' | 'assessment'): void
}
