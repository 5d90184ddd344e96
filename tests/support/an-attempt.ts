import type { Attempt } from '../../src/core/play/attempt.ts'
import { newAttempt } from '../../src/core/play/new-attempt.ts'
import { type Replayed, replay } from '../../src/core/play/replay.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { type ScenarioVersion, sealVersion } from '../../src/core/scenario/version.ts'
import type { Decision } from '../../src/core/step/decision.ts'

export type Played = { version: ScenarioVersion; attempt: Attempt; replayed: Replayed }

/** An attempt at `scenario` in which `decisions` were taken, one a second; throws if they could not be. */
export function anAttempt(scenario: Scenario, decisions: readonly Decision[] = [], given: Partial<Attempt> = {}): Played {
  const version = sealVersion(scenario, {})
  const start = { version, id: 'a1', seed: 'seed', mode: 'practice', guided: false, timers: false, language: 'ja', startedAt: 0 } as const
  const taken = decisions.map((decision, n) => ({ ...decision, at: (n + 1) * 1000 }))
  const attempt: Attempt = { ...newAttempt(start), ...given, decisions: taken }
  const replayed = replay(version, attempt)
  if (!replayed.ok) throw new Error(`The attempt cannot be replayed: ${JSON.stringify(replayed)}`)
  return { version, attempt, replayed }
}
