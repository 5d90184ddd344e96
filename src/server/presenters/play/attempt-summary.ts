import type { AttemptSummary } from '../../../contract/play/attempt-summary.ts'
import type { Attempt } from '../../../core/play/attempt.ts'
import type { Ending } from '../../../core/scenario/scene.ts'

/** What an attempt is presented from. */
export type Summarised = {
  readonly attempt: Omit<Attempt, 'decisions'>
  readonly taken: number
  readonly assignment: string | null
  readonly title: string
  readonly outcome: ({ readonly id: string } & Ending) | null
}

/** An attempt without its decisions, and without the seed, which says what is hidden in it. */
export const presentAttemptSummary = ({ attempt, taken, assignment, title, outcome }: Summarised): AttemptSummary => ({
  id: attempt.id,
  scenario: attempt.scenario,
  title,
  hash: attempt.hash,
  mode: attempt.mode,
  guided: attempt.guided,
  timers: attempt.timers,
  language: attempt.language,
  startedAt: attempt.startedAt,
  taken,
  endedAt: attempt.endedAt ?? null,
  ending: outcome && { id: outcome.id, title: outcome.title, case: outcome.case, relationship: outcome.relationship },
  assignment,
  retryOf: attempt.retryOf ? { attempt: attempt.retryOf.attempt, n: attempt.retryOf.n } : null,
})
