import type { Attempt } from './attempt.ts'

/**
 * A new attempt that shares the first `n` decisions with `attempt`, its seed and so its hidden circumstances.
 * @param startedAt milliseconds since 1970 UTC
 */
export function retryFrom(attempt: Attempt, n: number, id: string, startedAt: number): Attempt {
  const { endedAt: _, selfRating: __, ...rest } = attempt
  return { ...rest, id, startedAt, decisions: attempt.decisions.slice(0, n), retryOf: { attempt: attempt.id, n } }
}
