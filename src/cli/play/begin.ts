import { newAttempt } from '../../core/play/new-attempt.ts'
import { languages } from '../../core/scenario/scenario.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import type { PlayWords } from '../../i18n/ja/cli/play.ts'
import { loadCase, oneCase } from '../files/read-case.ts'
import { readingLanguage } from '../files/reading-language.ts'
import { tellFindings } from '../files/tell-findings.ts'
import { BrokenScenario } from '../frame/broken-scenario.ts'
import type { Given } from '../frame/command.ts'
import { oneOf } from '../frame/option-values.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { playWordsIn } from './page.ts'
import { checkSeed, readVariant, seedFor } from './seed-for.ts'
import { decide, type Sitting, sittingAt, viewIn } from './sitting.ts'
import { readDecision, sayRefusal } from './written-decision.ts'

/** What the world outside decides about an attempt: nothing for a script, whose runs are to be the same each time. */
export type Chance = { readonly id: string; readonly seedPrefix: string; readonly now: () => number }

/**
 * The sitting that the arguments ask for, after the decisions of `--choices`.
 * @throws UsageError if the case cannot be played so, BrokenScenario if it has errors, which have then been told.
 */
export async function begin(given: Given, shell: Shell, { id, seedPrefix, now }: Chance): Promise<Sitting> {
  const { positionals, values } = given
  const words = playWordsIn(shell.language)
  const [path = ''] = positionals
  const asked = values.language === undefined ? undefined : oneOf(given, 'language', languages, shell)
  const version = await playable(path, shell, words)
  const { scenario } = version
  const language = readingLanguage(version, asked, path, shell)
  const wanted = readVariant(texts(values.variant), scenario, words)
  const seed = typeof values.seed === 'string' ? values.seed : seedFor(scenario, wanted, seedPrefix)
  checkSeed(scenario, seed, wanted, words)
  const timers = values.timers === true
  const attempt = newAttempt({ version, id, seed, mode: 'practice', guided: false, timers, language, startedAt: now() })
  const choices = typeof values.choices === 'string' ? values.choices.split(',').map((one) => one.trim()) : []
  return afterChoices(
    sittingAt(version, attempt, language),
    choices.filter((one) => one !== ''),
    words,
    now,
  )
}

async function playable(path: string, shell: Shell, words: PlayWords): Promise<ScenarioVersion> {
  const files = await oneCase(path, shell)
  const loaded = loadCase(files)
  if (!loaded.ok) {
    tellFindings(loaded.findings, [files.source, ...files.translations], shell)
    throw new BrokenScenario(words.broken({ file: files.source.file, findings: loaded.findings.length }))
  }
  return loaded.version
}

function afterChoices(start: Sitting, choices: readonly string[], words: PlayWords, now: () => number): Sitting {
  return choices.reduce((sitting, written, n) => {
    const { ending } = viewIn(sitting)
    if (ending !== undefined) throw new UsageError(words.choicesLeft({ ending: ending.id, left: choices.slice(n).join(',') }))
    const next = decide(sitting, readDecision(written, sitting), now())
    if (typeof next === 'string') throw new UsageError(sayRefusal(words, sitting, written, next))
    return next
  }, start)
}

const texts = (given: Given['values'][string]): string[] =>
  Array.isArray(given) ? given.map(String) : given === undefined ? [] : [String(given)]
