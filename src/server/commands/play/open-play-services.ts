import { randomBytes } from 'node:crypto'
import type { Database } from '../../database/database.ts'
import { groupedWrites } from '../../database/grouped-writes.ts'
import type { Library } from '../../library/library.ts'
import { newId } from '../new-id.ts'
import { DoorKeeper } from './door-keeper.ts'
import { PinnedVersions } from './pinned-versions.ts'
import type { PlayServices } from './play-services.ts'
import { RecentAttempts } from './recent-attempts.ts'

/**
 * Makes ready what playing on the server needs, and keeps every version that is offered now.
 * @param library the scenarios offered at the moment of asking
 * @param decided told of every decision that has been kept
 */
export async function openPlayServices(
  database: Database,
  library: () => Library,
  decided: PlayServices['decided'] = () => {},
): Promise<PlayServices> {
  const now = () => Date.now()
  const versions = new PinnedVersions(database.db, library)
  await versions.keepOffered(now())
  return {
    db: database.db,
    write: groupedWrites(database),
    versions,
    recent: new RecentAttempts(),
    doors: new DoorKeeper(),
    now,
    newId,
    newSeed: () => randomBytes(16).toString('hex'),
    decided,
  }
}
