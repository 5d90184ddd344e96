import type { Selectable } from 'kysely'
import type { Attempt, TakenDecision } from '../../core/play/attempt.ts'
import type { Decision } from '../../core/step/decision.ts'
import type { Tables } from './tables.ts'

/** An attempt as it is kept, with whose it is. */
export type AttemptRecord = {
  readonly personId: string
  readonly attempt: Attempt
  /** Id of the ending; null before the end. */
  readonly ending: string | null
  readonly assignment: string | null
}

/** An attempt as it is listed: its decisions only counted. */
export type AttemptLine = Omit<AttemptRecord, 'attempt'> & { readonly attempt: Omit<Attempt, 'decisions'>; readonly taken: number }

export function lineOf(row: Selectable<Tables['attempt']>): AttemptLine {
  return {
    personId: row.person_id,
    ending: row.ending,
    assignment: row.assignment_id,
    taken: row.decisions,
    attempt: {
      format: 1,
      id: row.id,
      scenario: row.scenario_id,
      hash: row.hash,
      seed: row.seed,
      mode: row.mode,
      guided: row.guided === 1,
      timers: row.timers === 1,
      language: row.language,
      startedAt: row.started_at,
      ...(row.ended_at !== null && { endedAt: row.ended_at }),
      ...(row.retry_of !== null && row.retry_n !== null && { retryOf: { attempt: row.retry_of, n: row.retry_n } }),
    },
  }
}

export function recordOf({ taken: _, attempt, ...line }: AttemptLine, decisions: readonly TakenDecision[]): AttemptRecord {
  return { ...line, attempt: { ...attempt, decisions } }
}

/** One decision is written in one way: the parts of a document sorted, so that they can be compared. */
export function writtenDecision(decision: Decision): string {
  if ('choose' in decision) return JSON.stringify({ scene: decision.scene, choose: decision.choose })
  if ('compose' in decision) return JSON.stringify({ scene: decision.scene, compose: [...decision.compose].sort() })
  return JSON.stringify({ scene: decision.scene, silence: true })
}
