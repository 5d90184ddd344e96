import type { Attempt } from '../../../core/play/attempt.ts'
import { newAttempt } from '../../../core/play/new-attempt.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import { findOpenAssessment, holdPerson, insertAttempt } from '../../database/attempt-repository.ts'
import { findFittingAssignment } from '../../database/find-fitting-assignment.ts'
import { noticeSeenAt } from '../../database/notice-repository.ts'
import type { Actor } from '../../policies/actor.ts'
import { mayStartAttempt } from '../../policies/attempts.ts'
import { replayRecord } from './load-played.ts'
import type { PlayServices } from './play-services.ts'
import type { PlayedAttempt } from './played-attempt.ts'

export type StartOrder = {
  readonly scenario: string
  readonly mode: Attempt['mode']
  readonly timers: boolean
  readonly guided: boolean
  readonly language: Language
  readonly assignment?: string | undefined
  /** The version of the purpose notice that must have been acknowledged before an assessment. */
  readonly notice: string
}

export type StartOutcome =
  | { readonly ok: true; readonly played: PlayedAttempt }
  | {
      readonly ok: false
      readonly reason: 'forbidden' | 'no-such-scenario' | 'practice-only' | 'notice-required' | 'no-such-assignment' | 'no-tries-left'
    }
  /** Until that assessment has ended, its scenario is neither practised nor assessed anew by the same person. */
  | { readonly ok: false; readonly reason: 'assessment-open'; readonly attempt: string }

/** Begins an attempt at the version of a scenario that is offered now, which it stays pinned to. */
export async function startAttempt(services: PlayServices, actor: Actor, order: StartOrder): Promise<StartOutcome> {
  const { db, versions, write } = services
  const { scenario, mode, guided, timers, language, assignment } = order
  if (!mayStartAttempt(actor)) return { ok: false, reason: 'forbidden' }
  const version = versions.offered(scenario)
  if (version === undefined) return { ok: false, reason: 'no-such-scenario' }
  if (mode === 'assessment') {
    if (guided) return { ok: false, reason: 'practice-only' }
    if ((await noticeSeenAt(db, actor.id, order.notice)) === null) return { ok: false, reason: 'notice-required' }
  }
  const startedAt = services.now()
  await versions.keep(version, startedAt)
  const start = { version, id: services.newId(), seed: services.newSeed(), mode, guided, timers, language, startedAt }
  const record = { personId: actor.id, attempt: newAttempt(start), ending: null, assignment: assignment ?? null }
  const refused = await write(async (transaction): Promise<Extract<StartOutcome, { ok: false }> | undefined> => {
    // Of two devices that begin at once, the second sees what the first has begun.
    await holdPerson(transaction, actor.id)
    const open = await findOpenAssessment(transaction, actor.id, scenario)
    if (open !== undefined) return { ok: false, reason: 'assessment-open', attempt: open }
    if (assignment !== undefined) {
      const fitting = await findFittingAssignment(transaction, { assignment, personId: actor.id, scenario, mode })
      if (fitting === undefined) return { ok: false, reason: 'no-such-assignment' }
      if (fitting.triesLeft === 0) return { ok: false, reason: 'no-tries-left' }
    }
    await insertAttempt(transaction, record)
  })
  if (refused !== undefined) return refused
  const played = await replayRecord(versions, record)
  services.recent.set(played)
  return { ok: true, played }
}
