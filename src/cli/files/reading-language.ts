import type { Language } from '../../core/scenario/scenario.ts'
import { languagesOf, type ScenarioVersion } from '../../core/scenario/version.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { wordsOf } from '../frame/words-of.ts'

/**
 * The language in which a command shows a scenario: the one of `--language`, else that of the person at the keyboard where
 * there is a translation into it, else the scenario’s own. @throws UsageError if it is not translated into the one asked for.
 */
export function readingLanguage(
  version: ScenarioVersion,
  asked: Language | undefined,
  path: string,
  shell: Pick<Shell, 'language'>,
): Language {
  const known = languagesOf(version)
  if (asked === undefined) return known.includes(shell.language) ? shell.language : version.scenario.language
  if (!known.includes(asked)) throw new UsageError(wordsOf(shell).noTranslation({ language: asked, path }))
  return asked
}
