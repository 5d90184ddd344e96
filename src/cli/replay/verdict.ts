import type { Attempt } from '../../core/play/attempt.ts'
import { lastWorld, replay } from '../../core/play/replay.ts'
import { axes } from '../../core/scenario/axis.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import { checkReceipt, type Receipt, type Result } from '../../core/score/receipt.ts'
import type { Refusal } from '../../core/step/decision.ts'

/** One thing a receipt claims that recomputing it does not give: by its place in the result, such as `axes.empathy.score`. */
export type Difference = {
  readonly at: readonly string[]
  readonly claimed: string | number | null
  readonly found: string | number | null
}

/** Whether a receipt holds, and if not, why. */
export type Verdict =
  | { readonly holds: true }
  | { readonly holds: false; readonly reason: 'differs'; readonly differences: readonly Difference[] }
  /** Decision `n`, counted from 0, could not have been taken. */
  | { readonly holds: false; readonly reason: 'refused'; readonly n: number; readonly refusal: Refusal }
  /** No ending is reached: the decisions stop in `scene`. */
  | { readonly holds: false; readonly reason: 'unfinished'; readonly scene: string }
  /** Not checked: the version at hand is another than the one needed. `here` is what the decisions come to in it. */
  | { readonly holds: false; readonly reason: 'other-version'; readonly here: Checked }

/** A verdict on a version that is the right one. */
export type Checked = Exclude<Verdict, { reason: 'other-version' }>

/** Recomputes the receipt on `version`, which must be of its scenario, and says whether it holds. */
export function verdictOn(version: ScenarioVersion, receipt: Receipt): Verdict {
  if (receipt.attempt.hash === version.hash) return checked(version, receipt)
  const moved = { ...receipt, attempt: { ...receipt.attempt, hash: version.hash } }
  return { holds: false, reason: 'other-version', here: checked(version, moved) }
}

function checked(version: ScenarioVersion, receipt: Receipt): Checked {
  const check = checkReceipt(version, receipt)
  if (check.ok) return { holds: true }
  switch (check.reason) {
    case 'differs':
      return { holds: false, reason: 'differs', differences: differences(receipt.result, check.found) }
    case 'refused':
      return { holds: false, reason: 'refused', n: check.n, refusal: check.refusal }
    case 'unfinished':
      return { holds: false, reason: 'unfinished', scene: stoppedIn(version, receipt.attempt) }
    case 'unknown-version':
      throw new Error('A receipt of another scenario than the one it is checked on.')
  }
}

function stoppedIn(version: ScenarioVersion, attempt: Attempt): string {
  const replayed = replay(version, attempt)
  return replayed.ok ? lastWorld(replayed.worlds).scene : version.scenario.start
}

function differences(claimed: Result, found: Result): Difference[] {
  const outcome = (['ending', 'case', 'relationship'] as const).map((at) => ({ at: [at], claimed: claimed[at], found: found[at] }))
  const scored = axes.flatMap((axis) =>
    (['score', 'level', 'opportunities'] as const).map((at) => ({
      at: ['axes', axis, at],
      claimed: claimed.axes[axis][at] ?? null,
      found: found.axes[axis][at] ?? null,
    })),
  )
  return [...outcome, ...scored].filter((one) => one.claimed !== one.found)
}
