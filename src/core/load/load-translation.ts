import { type Finding, finding } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ValuePath } from '../diagnostics/place.ts'
import { textsOf } from '../scenario/map-texts.ts'
import { type Language, languages, type Scenario } from '../scenario/scenario.ts'
import { type Translation, textKey } from '../scenario/version.ts'
import { checkComments } from './check-comments.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import { textTreeOf } from './text-tree.ts'
import { readTranslatedTexts, type TranslatedTexts } from './translated-texts.ts'
import { entryOf, isMap } from './written.ts'

export type LoadedTranslation = {
  readonly findings: readonly Finding[]
  readonly language?: Language
  /** Texts that are up to date, in the order of the scenario. */
  readonly translation: Translation
}

/** Reads one translation of `scenario` from a file that is sound as YAML. */
export function loadTranslation(file: WrittenScenarioFile, scenario: Scenario): LoadedTranslation {
  const { source, value } = file
  if (!isMap(value)) return { findings: [finding('KD122', source.value([]), { expected: ['map'], found: 'text' })], translation: {} }
  const header = checkHeader(file, scenario)
  const read = readTranslatedTexts(file, textTreeOf(scenario))
  const translation = Object.fromEntries(
    textsOf(scenario).flatMap(({ path }) => {
      const found = read.texts.get(textKey(path))
      return found === undefined ? [] : [[textKey(path), found.text]]
    }),
  )
  return {
    ...header,
    findings: [...header.findings, ...read.findings, ...checkQuotes(file, scenario, read.texts), ...checkComments(file, true)],
    translation,
  }
}

function checkHeader({ source, value }: WrittenScenarioFile, scenario: Scenario): { findings: Finding[]; language?: Language } {
  const findings: Finding[] = []
  const translates = entryOf(value, 'translates')
  if (translates === undefined) findings.push(finding('KD120', source.key([]), { key: 'translates' }))
  else if (translates !== scenario.id)
    findings.push(finding('KD505', source.value(['translates']), { written: String(translates), id: scenario.id }))
  const written = entryOf(value, 'language')
  const language = languages.find((known) => known === written)
  const place = source.value(['language'])
  if (written === undefined) findings.push(finding('KD120', source.key([]), { key: 'language' }))
  else if (language === undefined) {
    findings.push(finding('KD124', place, { value: String(written), nearest: nearest(String(written), languages), allowed: languages }))
  } else if (language === scenario.language) findings.push(finding('KD506', place, { language }))
  else {
    const name = source.file.split(/[\\/]/).at(-1) ?? ''
    if (name !== `${language}.yaml`) findings.push(finding('KD509', place, { language, file: name }))
    return { findings, language }
  }
  return { findings }
}

/** A quote must stand in the translated text, where both are translated. */
function checkQuotes({ source }: WrittenScenarioFile, scenario: Scenario, texts: TranslatedTexts['texts']): Finding[] {
  return Object.entries(scenario.scenes).flatMap(([id, scene]) => {
    const options: [ValuePath, { moves: readonly { move: string; quote?: string }[] }][] = [
      ...Object.entries(scene.choose ?? {}).map(([key, choice]): [ValuePath, typeof choice] => [['choose', key], choice]),
      ...Object.entries(scene.compose?.parts ?? {}).map(([key, part]): [ValuePath, typeof part] => [['compose', 'parts', key], part]),
    ]
    return options.flatMap(([option, { moves }]) => {
      const path = ['scenes', id, ...option].map(String)
      const words = ['say', 'do', 'text'].map((key) => texts.get(textKey([...path, key]))).find((found) => found !== undefined)
      return moves.flatMap(({ move }) => {
        const quote = texts.get(textKey([...path, 'moves', move]))
        if (words === undefined || quote === undefined || words.text.includes(quote.text)) return []
        return [finding('KD504', source.value(quote.path), { quote: quote.text })]
      })
    })
  })
}
