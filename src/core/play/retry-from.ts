import type { Attempt } from './attempt.ts'

/**
 * A new attempt that goes back to before decision `n` of `attempt` (counted from 0) and tries again from there, under
 * the same circumstances. Always practice, whatever the first one was.
 */
export function retryFrom(attempt: Attempt, n: number, { id, startedAt }: Pick<Attempt, 'id' | 'startedAt'>): Attempt {
  const { endedAt, selfRating, ...kept } = attempt
  return { ...kept, id, startedAt, mode: 'practice', decisions: attempt.decisions.slice(0, n), retryOf: { attempt: attempt.id, n } }
}
