import { retryFrom } from '../../../core/play/retry-from.ts'
import { findOpenAssessment, holdPerson, insertAttempt } from '../../database/attempt-repository.ts'
import type { Actor } from '../../policies/actor.ts'
import { mayDecide } from '../../policies/attempts.ts'
import { loadPlayed, replayRecord } from './load-played.ts'
import type { PlayServices } from './play-services.ts'
import type { PlayedAttempt } from './played-attempt.ts'

export type RetryOutcome =
  | { readonly ok: true; readonly played: PlayedAttempt }
  | { readonly ok: false; readonly reason: 'no-such-attempt' | 'practice-only' | 'not-ended' | 'no-such-decision' }
  | { readonly ok: false; readonly reason: 'assessment-open'; readonly attempt: string }

/** Practises an ended practice attempt again from before its decision `n` (counted from 0), under the same circumstances. */
export async function retryAttempt(services: PlayServices, actor: Actor, order: { attempt: string; n: number }): Promise<RetryOutcome> {
  const earlier = await loadPlayed(services, order.attempt)
  if (earlier === undefined) return { ok: false, reason: 'no-such-attempt' }
  const { attempt, personId } = earlier.record
  if (!mayDecide(actor, { personId, mode: attempt.mode })) return { ok: false, reason: 'no-such-attempt' }
  if (attempt.mode !== 'practice') return { ok: false, reason: 'practice-only' }
  if (!earlier.replayed.ended) return { ok: false, reason: 'not-ended' }
  if (order.n >= attempt.decisions.length) return { ok: false, reason: 'no-such-decision' }
  const again = retryFrom(attempt, order.n, { id: services.newId(), startedAt: services.now() })
  const record = { personId: actor.id, attempt: again, ending: null, assignment: null }
  const open = await services.write(async (transaction) => {
    await holdPerson(transaction, actor.id)
    const found = await findOpenAssessment(transaction, actor.id, attempt.scenario)
    if (found === undefined) await insertAttempt(transaction, record)
    return found
  })
  if (open !== undefined) return { ok: false, reason: 'assessment-open', attempt: open }
  const played = await replayRecord(services.versions, record)
  services.recent.set(played)
  return { ok: true, played }
}
