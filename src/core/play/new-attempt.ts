import type { Language } from '../scenario/scenario.ts'
import type { ScenarioVersion } from '../scenario/version.ts'
import type { Attempt } from './attempt.ts'

/** What the shell decides about an attempt before it begins. */
export type Start = {
  readonly version: ScenarioVersion
  readonly id: string
  /** Any text; the shell draws it at random. It decides the variant and the order of options. */
  readonly seed: string
  readonly mode: Attempt['mode']
  /** Hints; in an assessment there are none, whatever is asked for. */
  readonly guided: boolean
  readonly timers: boolean
  readonly language: Language
  /** Milliseconds since 1970 UTC. */
  readonly startedAt: number
}

/** An attempt at `version` in which nothing has been decided yet. */
export function newAttempt({ version, guided, mode, ...rest }: Start): Attempt {
  return {
    format: 1,
    scenario: version.scenario.id,
    hash: version.hash,
    mode,
    guided: guided && mode === 'practice',
    ...rest,
    decisions: [],
  }
}
