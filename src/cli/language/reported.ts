import type { ParametersOf } from '../../core/diagnostics/catalogue.ts'
import { longestSentence, type ProseCode } from './prose-rules.ts'

/** What a rule reported of a text: the units from `from` up to `to`, and its own words, in Japanese. */
export type Report = { readonly text: string; readonly from: number; readonly to: number; readonly message: string }

/** The units that are at fault, where the rule means others than it reports; none where the report is not to be believed. */
export function faultOf(code: ProseCode, report: Report): Report | undefined {
  const { text, from, to } = report
  // The rule for pairs reports the unit behind the bracket, and looks for its counterpart within one paragraph.
  if (code === 'KD528') return isClosedBelow(text, from - 1) ? undefined : { ...report, from: from - 1, to: from }
  // A sound mark is at fault together with the kana it belongs to.
  if (code === 'KD531') return { ...report, from: Math.max(0, from - 1), to }
  if (code === 'KD524') {
    const words = wordsIn(report.message)
    return text.startsWith(words, from) ? { ...report, to: from + words.length } : report
  }
  return report
}

/** The first words that a rule quotes; none if it quotes nothing. */
const wordsIn = (message: string) => /"([^"]+)"/.exec(message)?.[1] ?? ''

const closing: Readonly<Record<string, string>> = { '「': '」', '『': '』', '（': '）', '(': ')', '【': '】', '[': ']' }

function isClosedBelow(text: string, at: number): boolean {
  const open = text[at] ?? ''
  const close = closing[open]
  return close !== undefined && text.split(open).length === text.split(close).length
}

/** What the message of each code needs, from what was reported. */
export const parametersFor: { readonly [code in ProseCode]: (report: Report) => ParametersOf<code> } = {
  KD520: (report) => ({ near: near(report) }),
  KD521: (report) => ({ near: near(report) }),
  KD522: (report) => ({ near: near(report) }),
  KD523: (report) => ({ near: near(report) }),
  KD524: (report) => ({ words: wordsIn(report.message) || near(report) }),
  KD525: ({ message }) => ({ advice: (message.split('\n')[0] ?? '').replace(' => ', ' → ') }),
  KD526: (report) => ({ near: near(report) }),
  KD527: (report) => ({ near: near(report) }),
  KD528: (report) => ({ mark: marked(report) }),
  KD529: (report) => ({ mark: marked(report), near: near(report) }),
  KD530: (report) => ({ words: marked(report) }),
  KD531: (report) => ({ mark: marked(report) }),
  KD532: (report) => ({ mark: marked(report) }),
  KD533: (report) => ({ mark: marked(report) }),
  KD534: (report) => ({ characters: report.to - report.from, limit: longestSentence }),
}

type Span = Pick<Report, 'text' | 'from' | 'to'>

const marked = ({ text, from, to }: Span) => text.slice(from, to)

/** The words around what was reported, as far as the next punctuation, at most eight characters to either side. */
function near({ text, from, to }: Span): string {
  const before = /[^、。，．！？…「」『』（）\s]*$/u.exec(text.slice(Math.max(0, from - 8), from))?.[0] ?? ''
  const after = /^[^、。，．！？…「」『』（）\s]*/u.exec(text.slice(to, to + 8))?.[0] ?? ''
  return `${before}${text.slice(from, to)}${after}`
}
