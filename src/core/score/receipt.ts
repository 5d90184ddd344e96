import type { Attempt } from '../play/attempt.ts'
import { outcomeOf } from '../play/outcome-of.ts'
import { replay, type Unreplayable } from '../play/replay.ts'
import { type Axis, axes } from '../scenario/axis.ts'
import type { CaseGrade, RelationshipGrade } from '../scenario/grades.ts'
import type { ScenarioVersion } from '../scenario/version.ts'
import type { AxisScore } from './debrief.ts'
import { scoreAttempt } from './score-attempt.ts'

/** What an attempt is claimed to have come to. */
export type Result = {
  readonly ending: string
  readonly case: CaseGrade
  readonly relationship: RelationshipGrade
  readonly axes: Readonly<Record<Axis, AxisScore>>
}

/** A finished attempt with its claimed result: can be checked by anyone who has the scenario version. */
export type Receipt = { readonly format: 1; readonly attempt: Attempt; readonly result: Result }

/** Why there is no result: the attempt cannot be replayed, or it has not ended. */
export type NoResult = Unreplayable | { readonly ok: false; readonly reason: 'unfinished' }

/** The receipt of a finished attempt. */
export function receiptOf(version: ScenarioVersion, attempt: Attempt): { readonly ok: true; readonly receipt: Receipt } | NoResult {
  const replayed = replay(version, attempt)
  if (!replayed.ok) return replayed
  const outcome = outcomeOf(version.scenario, replayed)
  if (outcome === undefined) return { ok: false, reason: 'unfinished' }
  const result = { ...outcome, axes: scoreAttempt(version.scenario, attempt, replayed) }
  return { ok: true, receipt: { format: 1, attempt, result } }
}

/** Recomputes the result from the decisions and says whether the claimed one holds; if not, what was found instead. */
export function checkReceipt(
  version: ScenarioVersion,
  receipt: Receipt,
): { readonly ok: true } | NoResult | { readonly ok: false; readonly reason: 'differs'; readonly found: Result } {
  const recomputed = receiptOf(version, receipt.attempt)
  if (!recomputed.ok) return recomputed
  const found = recomputed.receipt.result
  return sameResult(found, receipt.result) ? { ok: true } : { ok: false, reason: 'differs', found }
}

function sameResult(a: Result, b: Result): boolean {
  const sameAxis = (axis: Axis) =>
    a.axes[axis].opportunities === b.axes?.[axis]?.opportunities &&
    a.axes[axis].score === b.axes[axis].score &&
    a.axes[axis].level === b.axes[axis].level
  return a.ending === b.ending && a.case === b.case && a.relationship === b.relationship && axes.every(sameAxis)
}
