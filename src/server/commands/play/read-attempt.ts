import type { Actor } from '../../policies/actor.ts'
import { maySeeAttempt } from '../../policies/attempts.ts'
import { recordAudit } from '../record-audit.ts'
import { loadPlayed } from './load-played.ts'
import type { PlayServices } from './play-services.ts'
import type { PlayedAttempt } from './played-attempt.ts'

/**
 * An attempt that the actor may see, as it stands; undefined if there is none. That somebody looked at another person’s is
 * written down before they see it.
 */
export async function readAttempt(services: PlayServices, actor: Actor, id: string): Promise<PlayedAttempt | undefined> {
  const played = await loadPlayed(services, id)
  if (played === undefined) return undefined
  const { personId, attempt } = played.record
  if (!maySeeAttempt(actor, { personId, mode: attempt.mode })) return undefined
  if (personId !== actor.id) {
    await recordAudit(services.db, { action: 'attempt-viewed', actor: actor.id, subject: personId, detail: { attempt: id } })
  }
  return played
}
