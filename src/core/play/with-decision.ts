import type { Attempt, TakenDecision } from './attempt.ts'

/** The attempt with one more decision; ended at the moment of that decision if it led to an ending. */
export const withDecision = (attempt: Attempt, decision: TakenDecision, ended: boolean): Attempt => ({
  ...attempt,
  decisions: [...attempt.decisions, decision],
  ...(ended && { endedAt: decision.at }),
})
