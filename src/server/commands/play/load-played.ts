import { replay } from '../../../core/play/replay.ts'
import type { View } from '../../../core/play/view.ts'
import { viewOf } from '../../../core/play/view-of.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import type { AttemptRecord } from '../../database/attempt-record.ts'
import { findAttempt } from '../../database/attempt-repository.ts'
import type { PlayServices } from './play-services.ts'
import type { PlayedAttempt } from './played-attempt.ts'

/**
 * The attempt as it stands in the database, replayed against the version it is pinned to; undefined if there is none.
 * @throws if that version is not kept, or the attempt cannot be replayed against it: neither can happen by deciding
 */
export async function loadPlayed({ db, versions, recent }: PlayServices, id: string): Promise<PlayedAttempt | undefined> {
  const record = await findAttempt(db, id)
  if (record === undefined) return undefined
  const known = recent.get(id, record.attempt.decisions.length)
  // Whose it is may have changed; what it came to cannot have.
  if (known !== undefined) return { ...known, record }
  const played = await replayRecord(versions, record)
  recent.set(played)
  return played
}

export async function replayRecord(versions: PlayServices['versions'], record: AttemptRecord): Promise<PlayedAttempt> {
  const { id, hash } = record.attempt
  const version = await versions.pinned(hash)
  if (version === undefined) throw new Error(`The scenario version ${hash} of attempt ${id} is not kept.`)
  const replayed = replay(version, record.attempt)
  if (!replayed.ok) throw new Error(`Attempt ${id} cannot be replayed: ${JSON.stringify(replayed)}`)
  return { record, version, replayed }
}

/** What the player is shown at the end of `played`. */
export const viewIn = ({ versions }: PlayServices, { record, version, replayed }: PlayedAttempt, language: Language): View =>
  viewOf(versions.read(version, language), record.attempt, replayed)
