import type { Replayed } from '../../../core/play/replay.ts'
import type { ScenarioVersion } from '../../../core/scenario/version.ts'
import type { AttemptRecord } from '../../database/attempt-record.ts'

/** An attempt with the version it is pinned to and what its decisions come to. */
export type PlayedAttempt = { readonly record: AttemptRecord; readonly version: ScenarioVersion; readonly replayed: Replayed }

/** The attempt as it stood when `taken` decisions had been taken. */
export function playedUpTo({ record, version, replayed }: PlayedAttempt, taken: number): PlayedAttempt {
  const { endedAt, ...attempt } = record.attempt
  const worlds = replayed.worlds.slice(0, taken + 1)
  const ended = replayed.ended && taken === record.attempt.decisions.length
  return {
    record: {
      ...record,
      ending: ended ? record.ending : null,
      attempt: { ...attempt, ...(ended && endedAt !== undefined && { endedAt }), decisions: attempt.decisions.slice(0, taken) },
    },
    version,
    replayed: { ...replayed, worlds, interrupts: replayed.interrupts.slice(0, taken), ended },
  }
}
