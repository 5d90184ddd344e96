import { type Finding, finding } from '../diagnostics/finding.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type ScenarioVersion, sealVersion, type Translations } from '../scenario/version.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkRatings } from './check-ratings.ts'
import { checkReferences } from './check-references.ts'
import { checkRules } from './check-rules.ts'
import { checkSchema, type WrittenScenarioFile } from './check-schema.ts'
import { checkUse } from './check-use.ts'
import { loadTranslation } from './load-translation.ts'
import { mostFindings } from './most-findings.ts'
import { joined } from './path-set.ts'
import { type ReadYaml, readYaml } from './read-yaml.ts'
import { referencesIn } from './references.ts'
import type { SourceFile } from './source-file.ts'
import type { SourceMap } from './source-map.ts'

/** A scenario ready to be used, with warnings; or, if anything is wrong with it or a translation, all that is. */
export type Loaded =
  | { readonly ok: true; readonly version: ScenarioVersion; readonly source: SourceMap; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Reads a scenario and its translations. Never throws, whatever the files hold, and takes bounded time and memory.
 * All independent findings come at once, at most 200 of them, in the order of the files, and each names its culprit once.
 * Whether scenes can be reached and paths end is not asked here.
 */
export function loadScenario(input: SourceFile, translationInputs: readonly SourceFile[] = []): Loaded {
  const read = readYaml(input)
  const checked = checkScenario(read)
  const translations = loadTranslations(translationInputs, checked.scenario)
  const findings = limited([...inOrder([...read.findings, ...checked.findings]), ...translations.findings])
  const isBroken = findings.some(({ severity }) => severity === 'error')
  if (isBroken || checked.scenario === undefined || read.data === undefined) return { ok: false, findings }
  return { ok: true, version: sealVersion(checked.scenario, translations.texts), source: read.data.source, findings }
}

function checkScenario({ data, findings: form }: ReadYaml): { scenario?: Scenario; findings: readonly Finding[] } {
  if (data === undefined) return { findings: [] }
  const file: WrittenScenarioFile = data
  const references = referencesIn(file.value)
  const referred = checkReferences(file, references)
  const schema = checkSchema({ ...file, spoilt: joined(file.spoilt, referred.spoilt) })
  const errors = [...schema.findings, ...referred.findings, ...checkRules(file), ...checkRatings(file), ...checkQuotes(file)]
  if (schema.scenario === undefined) return { findings: errors }
  const isSound = errors.length === 0 && form.length === 0
  return { scenario: schema.scenario, findings: isSound ? checkUse(schema.scenario, file.source, references) : errors }
}

/** Without a scenario to compare them with, translations are only read as YAML. */
function loadTranslations(inputs: readonly SourceFile[], scenario: Scenario | undefined): { texts: Translations; findings: Finding[] } {
  const texts: Record<string, Translations[keyof Translations]> = {}
  const files: Record<string, string> = {}
  const findings = inputs.flatMap((input) => {
    const read = readYaml(input)
    if (read.data === undefined || scenario === undefined) return read.findings
    const { language, translation, findings } = loadTranslation(read.data, scenario)
    const all = inOrder([...read.findings, ...findings])
    if (language === undefined) return all
    const other = files[language]
    files[language] ??= input.file
    texts[language] ??= translation
    return other === undefined ? all : [finding('KD507', read.data.source.value(['language']), { language, file: other })]
  })
  return { texts: Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))), findings }
}

const inOrder = (findings: readonly Finding[]) => findings.toSorted(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column)

function limited(findings: readonly Finding[]): readonly Finding[] {
  const [next, ...more] = findings.slice(mostFindings)
  if (next === undefined) return findings
  // Errors first, so that none is cut off in favour of a warning.
  const graver = findings.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')).slice(0, mostFindings)
  const kept = new Set(graver)
  const isError = findings.some((one) => one.severity === 'error')
  const rest = { ...finding('KD119', next.place, { more: 1 + more.length }), severity: isError ? 'error' : 'warning' } as Finding
  return [...findings.filter((one) => kept.has(one)), rest]
}
