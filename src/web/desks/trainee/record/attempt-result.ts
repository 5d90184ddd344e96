import type { Attempt } from '../../../../core/play/attempt.ts'
import { lastWorld, replay } from '../../../../core/play/replay.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Ending } from '../../../../core/scenario/scene.ts'
import { inLanguage, type ScenarioVersion } from '../../../../core/scenario/version.ts'

/** How an attempt stands, in words of the version it is pinned to. */
export type AttemptResult = {
  readonly attempt: Pick<Attempt, 'id' | 'scenario' | 'startedAt' | 'endedAt'>
  /** Decisions taken so far. */
  readonly taken: number
  /** Absent when the version is not to be had. */
  readonly title?: string
  /** Absent while the attempt goes on, or cannot be replayed. */
  readonly ending?: Pick<Ending, 'title' | 'case' | 'relationship'>
}

/** The result of `attempt` in `language`; `version` is the one with the attempt’s hash, if there is one. */
export function attemptResult(attempt: Attempt, version: ScenarioVersion | undefined, language: Language): AttemptResult {
  const taken = attempt.decisions.length
  if (version === undefined) return { attempt, taken }
  const { title, endings } = inLanguage(version, language)
  const replayed = replay(version, attempt)
  const ending = replayed.ok ? endings[lastWorld(replayed.worlds).scene] : undefined
  return { attempt, taken, title, ...(ending && { ending }) }
}
