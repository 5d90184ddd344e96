import { hashOf } from './fingerprint.ts'
import { mapTexts, type TextPath } from './map-texts.ts'
import type { Language, Scenario } from './scenario.ts'

/** Translated texts by the dotted path of the text they translate. */
export type Translation = Readonly<Record<string, string>>
export type Translations = { readonly [language in Language]?: Translation }

/** One immutable state of a scenario with all its texts. What an attempt is pinned to. */
export type ScenarioVersion = {
  /** SHA-256 over everything, texts and translations included. */
  readonly hash: string
  /** SHA-256 over what can change a world, an offer or a rating, and nothing else. */
  readonly rulesHash: string
  readonly scenario: Scenario
  readonly translations: Translations
}

/** Dotted form of a text’s path, the key of a `Translation`. */
export const textKey = (path: TextPath): string => path.join('.')

/** Seals a scenario and its translations into a version. */
export function sealVersion(scenario: Scenario, translations: Translations): ScenarioVersion {
  return {
    hash: hashOf(JSON.stringify([scenario, translations])),
    rulesHash: hashOf(JSON.stringify(rulesOf(scenario))),
    scenario,
    translations,
  }
}

/** What decides: no texts, no lines, nothing that only sets the stage. */
function rulesOf(scenario: Scenario): unknown {
  const { title, summary, channel, playtime, order, trains, source, note, briefing, papers, cast, customer, phrases, ...rest } = mapTexts(
    scenario,
    () => '',
  )
  const withoutLines = <T extends { lines: unknown }>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).map(([key, { lines, ...value }]) => [key, value]))
  return { ...rest, scenes: withoutLines(rest.scenes), endings: withoutLines(rest.endings) }
}

/** Languages in which every text of the version can be read, its own first. */
export const languagesOf = (version: ScenarioVersion): Language[] => [
  version.scenario.language,
  ...(Object.keys(version.translations) as Language[]).filter((language) => language !== version.scenario.language),
]

/** The scenario in `language`; texts without translation stay in the source language. */
export function inLanguage(version: ScenarioVersion, language: Language): Scenario {
  const translation = version.translations[language]
  if (translation === undefined || language === version.scenario.language) return version.scenario
  return { ...mapTexts(version.scenario, (source, path) => translation[textKey(path)] ?? source), language }
}
