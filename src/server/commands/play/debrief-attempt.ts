import type { Language, Scenario } from '../../../core/scenario/scenario.ts'
import type { Debrief } from '../../../core/score/debrief.ts'
import { debrief } from '../../../core/score/debrief-attempt.ts'
import type { Doors } from '../../../core/verify/doors.ts'
import { findOpenAssessment } from '../../database/attempt-repository.ts'
import type { Actor } from '../../policies/actor.ts'
import type { PlayServices } from './play-services.ts'
import type { PlayedAttempt } from './played-attempt.ts'
import { readAttempt } from './read-attempt.ts'

export type Debriefed = {
  readonly played: PlayedAttempt
  /** With its texts in the language asked for. */
  readonly scenario: Scenario
  readonly debrief: Debrief
  /** Null if the scenario is too large to tell. */
  readonly doors: Doors | null
}

export type DebriefOutcome =
  | ({ readonly ok: true } & Debriefed)
  | { readonly ok: false; readonly reason: 'no-such-attempt' | 'not-ended' }
  /** A debrief holds the answer key, which does not reach who is being assessed at that scenario. */
  | { readonly ok: false; readonly reason: 'assessment-open'; readonly attempt: string }

/** What there is to learn from an attempt that has ended. */
export async function debriefAttempt(
  services: PlayServices,
  actor: Actor,
  { attempt: id, language }: { readonly attempt: string; readonly language?: Language | undefined },
): Promise<DebriefOutcome> {
  const played = await readAttempt(services, actor, id)
  if (played === undefined) return { ok: false, reason: 'no-such-attempt' }
  const { attempt } = played.record
  if (!played.replayed.ended) return { ok: false, reason: 'not-ended' }
  const open = await findOpenAssessment(services.db, actor.id, attempt.scenario)
  if (open !== undefined) return { ok: false, reason: 'assessment-open', attempt: open }
  const scenario = services.versions.read(played.version, language ?? attempt.language)
  const doors = services.doors.doorsIn(played)
  return { ok: true, played, scenario, debrief: debrief(scenario, attempt, played.replayed), doors: doors.ok ? doors : null }
}
