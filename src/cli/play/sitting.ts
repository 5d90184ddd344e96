import type { Attempt } from '../../core/play/attempt.ts'
import { lastWorld, type Replayed, replay } from '../../core/play/replay.ts'
import type { View } from '../../core/play/view.ts'
import { viewOf } from '../../core/play/view-of.ts'
import { withDecision } from '../../core/play/with-decision.ts'
import type { Language, Scenario } from '../../core/scenario/scenario.ts'
import { inLanguage, type ScenarioVersion } from '../../core/scenario/version.ts'
import type { Decision, Refusal } from '../../core/step/decision.ts'
import { step } from '../../core/step/step.ts'
import type { World } from '../../core/step/world.ts'

/** An attempt at a terminal, at one of its moments. */
export type Sitting = {
  readonly version: ScenarioVersion
  /** In the language played. */
  readonly scenario: Scenario
  readonly attempt: Attempt
  readonly replayed: Replayed
}

/** Takes an attempt up after its decisions. Throws if it cannot be replayed. */
export function sittingAt(version: ScenarioVersion, attempt: Attempt, language: Language): Sitting {
  const replayed = replay(version, attempt)
  if (!replayed.ok) throw new Error(`An attempt that cannot be replayed: ${replayed.reason}.`)
  return { version, scenario: inLanguage(version, language), attempt, replayed }
}

/**
 * The sitting one decision on, or why it is refused.
 * @param at milliseconds since 1970 UTC
 */
export function decide(sitting: Sitting, decision: Decision, at: number): Sitting | Refusal {
  const { version, attempt, scenario } = sitting
  const world = worldOf(sitting)
  if ('silence' in decision && !attempt.timers) return 'not-offered'
  const stepped = step(version.scenario, world, decision)
  if (!stepped.ok) return stepped.refusal
  const ended = stepped.world.scene in version.scenario.endings
  return sittingAt(version, withDecision(attempt, { ...decision, at }, ended), scenario.language)
}

/** The sitting before its last decision; undefined if there is none. */
export function undo({ version, scenario, attempt }: Sitting): Sitting | undefined {
  if (attempt.decisions.length === 0) return undefined
  const { endedAt, ...rest } = attempt
  return sittingAt(version, { ...rest, decisions: attempt.decisions.slice(0, -1) }, scenario.language)
}

export const viewIn = ({ scenario, attempt, replayed }: Sitting): View => viewOf(scenario, attempt, replayed)

export const worldOf = ({ replayed }: Sitting): World => lastWorld(replayed.worlds)
