import type { Attempt } from '../../../../core/play/attempt.ts'
import { type Replayed, replay, type Unreplayable } from '../../../../core/play/replay.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import type { TraineeServices } from '../services.ts'

/** An attempt with what is needed to go on with it or to look back on it; or why that cannot be done. */
export type LoadedAttempt =
  | { readonly ok: true; readonly attempt: Attempt; readonly version: ScenarioVersion; readonly replayed: Replayed }
  | { readonly ok: false; readonly reason: 'no-such-attempt' }
  | { readonly ok: false; readonly reason: 'unreplayable'; readonly attempt: Attempt; readonly why: Unreplayable }

/** Reads an attempt kept on this device and replays it against the version it is pinned to, and no other. */
export async function loadAttempt({ attempts, version: find }: TraineeServices, id: string): Promise<LoadedAttempt> {
  const attempt = await attempts.get(id)
  if (attempt === undefined) return { ok: false, reason: 'no-such-attempt' }
  const version = await find(attempt.hash)
  if (version === undefined) return { ok: false, reason: 'unreplayable', attempt, why: { ok: false, reason: 'unknown-version' } }
  const replayed = replay(version, attempt)
  return replayed.ok ? { ok: true, attempt, version, replayed } : { ok: false, reason: 'unreplayable', attempt, why: replayed }
}
