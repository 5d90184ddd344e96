import { TextlintKernel, type TextlintKernelOptions, type TextlintMessage } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import { type Finding, finding } from '../../core/diagnostics/finding.ts'
import { readYaml } from '../../core/load/read-yaml.ts'
import type { SourceFile } from '../../core/load/source-file.ts'
import type { SourceMap } from '../../core/load/source-map.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import { placeInText } from './place-in-text.ts'
import { type ProseRule, proseRules } from './prose-rules.ts'
import { type ProseText, textsAsTranslated, textsAsWritten } from './prose-texts.ts'
import type { Register } from './register.ts'
import { faultOf, parametersFor } from './reported.ts'

const kernel = new TextlintKernel()
const plugin = 'default' in textPlugin ? (textPlugin.default as typeof textPlugin) : textPlugin

const optionsFor = (register: Register): TextlintKernelOptions => ({
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin }],
  rules: proseRules
    .filter(({ registers }) => registers.includes(register))
    .map(({ code, rule, options }: ProseRule) => ({ ruleId: code, rule, options: options ?? true })),
})
const options: Readonly<Record<Register, TextlintKernelOptions>> = {
  talk: optionsFor('talk'),
  answer: optionsFor('answer'),
  written: optionsFor('written'),
}

/**
 * Findings on the Japanese of a case: of the scenario itself, or of its Japanese translation among `translations`. In the order of the
 * file; of each code at most one in a text. The first call reads a dictionary, which takes about a second.
 */
export async function lintJapanese(
  { version, source }: { readonly version: ScenarioVersion; readonly source: SourceMap },
  translations: readonly SourceFile[] = [],
): Promise<Finding[]> {
  const { scenario, translations: texts } = version
  if (scenario.language === 'ja') return lintTexts(textsAsWritten(scenario), source)
  const file = translations.find((one) => /(^|[\\/])ja\.yaml$/.test(one.file))
  const written = file && readYaml(file).data?.source
  return written === undefined || texts.ja === undefined ? [] : lintTexts(textsAsTranslated(scenario, texts.ja), written)
}

async function lintTexts(texts: readonly ProseText[], source: SourceMap): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const text of texts) findings.push(...(await lintText(text, source)))
  return findings.sort(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column)
}

async function lintText({ text, register, path }: ProseText, source: SourceMap): Promise<Finding[]> {
  const messages = await messagesOn(text, register)
  return proseRules.flatMap(({ code }) => {
    const faults = messages
      .filter(({ ruleId }) => ruleId === code)
      .flatMap(({ range, message }) => faultOf(code, { text, from: range[0], to: range[1], message }) ?? [])
    // What was typed on a machine that writes kana in halves is wrong in every word; one finding says it.
    return faults
      .slice(0, 1)
      .map((fault) => finding(code, placeInText(source, path, text, fault.from, fault.to), parametersFor[code](fault) as never))
  })
}

// Whoever checks a case again has mended little of it.
const remembered = new Map<string, Promise<readonly TextlintMessage[]>>()
const mostRemembered = 20_000

function messagesOn(text: string, register: Register): Promise<readonly TextlintMessage[]> {
  const key = `${register}:${text}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const messages = kernel.lintText(text, options[register]).then((result) => result.messages)
  remembered.set(key, messages)
  return messages
}
