import type { Code } from '../diagnostics/catalogue.ts'
import { type Finding, finding } from '../diagnostics/finding.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type ScenarioVersion, sealVersion, type Translations } from '../scenario/version.ts'
import { checkComments } from './check-comments.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkRatings } from './check-ratings.ts'
import { checkReferences } from './check-references.ts'
import { checkRules } from './check-rules.ts'
import { checkSchema, type WrittenScenarioFile } from './check-schema.ts'
import { checkSpeakers } from './check-speakers.ts'
import { checkUse } from './check-use.ts'
import { loadTranslation } from './load-translation.ts'
import { withSlips } from './mend-slips.ts'
import { mostFindings } from './most-findings.ts'
import { joined } from './path-set.ts'
import { type ReadYaml, readYaml, readYamlText } from './read-yaml.ts'
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
  const own = withoutSlips(input.file, read, [...read.findings, ...checked.findings], (mended) => {
    const again = readYamlText(input.file, mended)
    return [...again.findings, ...checkScenario(again).findings]
  })
  const isSound = own.every(({ severity }) => severity !== 'error')
  const translations = loadTranslations(translationInputs, checked.scenario, isSound)
  const findings = limited([...inOrder(own), ...translations.findings])
  const isBroken = findings.some(({ severity }) => severity === 'error')
  if (isBroken || checked.scenario === undefined || read.data === undefined) return { ok: false, findings }
  return { ok: true, version: sealVersion(checked.scenario, translations.texts), source: read.data.source, findings }
}

/** Slips in what can be read as YAML, but not as what was meant. In what cannot, reading has looked for them. */
const withoutSlips = (file: string, { data }: ReadYaml, found: readonly Finding[], again: (mended: string) => readonly Finding[]) =>
  data === undefined ? found : withSlips(file, data.source.text, found, again)

function checkScenario({ data, findings: form }: ReadYaml): { scenario?: Scenario; findings: readonly Finding[] } {
  if (data === undefined) return { findings: [] }
  const file: WrittenScenarioFile = data
  const references = referencesIn(file.value)
  const referred = checkReferences(file, references)
  const schema = checkSchema({ ...file, spoilt: joined(file.spoilt, referred.spoilt) })
  const comments = checkComments(file, false)
  const errors = [
    ...schema.findings,
    ...referred.findings,
    ...checkRules(file),
    ...checkRatings(file),
    ...checkQuotes(file),
    ...checkSpeakers(file),
  ]
  if (schema.scenario === undefined) return { findings: [...errors, ...comments] }
  const isSound = errors.length === 0 && form.length === 0
  return { scenario: schema.scenario, findings: [...(isSound ? checkUse(schema.scenario, file.source, references) : errors), ...comments] }
}

/** What comes of comparing a translation with its scenario: which texts are there, and what they say. */
const comparing: readonly Code[] = ['KD501', 'KD502', 'KD503', 'KD508']

/**
 * Without a scenario to compare them with, translations are only read as YAML. With one that is at fault, what they have
 * and lack would tell of that fault once more.
 */
function loadTranslations(
  inputs: readonly SourceFile[],
  scenario: Scenario | undefined,
  isSound: boolean,
): { texts: Translations; findings: Finding[] } {
  const texts: Record<string, Translations[keyof Translations]> = {}
  const files: Record<string, string> = {}
  const findings = inputs.flatMap((input) => {
    const read = readYaml(input)
    if (read.data === undefined || scenario === undefined) return read.findings
    const { language, translation, findings } = loadTranslation(read.data, scenario)
    const all = inOrder([...read.findings, ...findings.filter(({ code }) => isSound || !comparing.includes(code))])
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
