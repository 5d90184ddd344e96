import stringWidth from 'string-width'
import { catalogue } from './catalogue.ts'
import type { Finding } from './finding.ts'
import type { Said } from './message.ts'

const widest = 96
const words = {
  ja: { error: '誤り', warning: '注意', note: '参考', mend: '直し方：' },
  en: { error: 'error', warning: 'warning', note: 'note', mend: 'mend: ' },
} as const

/** How parts of a finding are marked for a terminal; each function gives back the text it is given, marked. */
export type FindingPaint = { readonly [style in 'bold' | 'dim' | 'red' | 'yellow' | 'blue']: (text: string) => string }
const asItIs = (text: string) => text
const unpainted: FindingPaint = { bold: asItIs, dim: asItIs, red: asItIs, yellow: asItIs, blue: asItIs }
const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const

/** What a finding says in the trainer’s language: the reason, and how to mend it. */
export function sayFinding(finding: Finding, language: 'ja' | 'en'): Said {
  const say = catalogue[finding.code][language] as (parameters: unknown) => Said
  return say(finding.parameters)
}

/**
 * A finding as text for a terminal: code, place and reason, then its line with a caret under the place, then how to
 * mend it. `sourceText` is the file’s text; a line wider than 96 columns is cut around the place.
 */
export function renderFinding(finding: Finding, sourceText: string, language: 'ja' | 'en', paint: FindingPaint = unpainted): string {
  const { file, line, column } = finding.place
  const [reason, mend] = sayFinding(finding, language)
  const word = words[language]
  const graded = paint[colours[finding.severity]]
  const head = `${paint.bold(`${visible(file)}:${line}:${column}`)} ${graded(`${word[finding.severity]} ${finding.code}`)}: ${reason}`
  const gutter = (text: string | number, mark: string) => paint.dim(`${String(text).padStart(String(line).length)} ${mark}`)
  const shown = lineWithCaret(finding, sourceText)
  const excerpt = shown === undefined ? [] : [`${gutter(line, '|')} ${shown.text}`, `${gutter('', '|')} ${graded(shown.caret)}`]
  return [head, ...excerpt, `${gutter('', '=')} ${paint.bold(word.mend)}${mend}`].join('\n')
}

function lineWithCaret({ place }: Finding, sourceText: string): { text: string; caret: string } | undefined {
  const whole = lineOf(sourceText, place.line)
  if (whole === undefined || whole.trim() === '') return undefined
  const from = Math.min(place.column - 1, whole.length)
  const upTo = place.end.line > place.line ? whole.trimEnd().length : Math.min(place.end.column - 1, whole.length)
  // Far more than can be shown, so that a line of megabytes is not measured.
  const near = Array.from(visible(whole.slice(Math.max(0, from - 4 * widest), from)))
  const before = endThatFits(near, widest / 3)
  const after = startThatFits(Array.from(visible(whole.slice(from, from + 4 * widest))), widest - stringWidth(before))
  const cutBefore = before.length < visible(whole.slice(0, from)).length ? '…' : ''
  const cutAfter = after.length < visible(whole.slice(from)).length ? '…' : ''
  const marked = Math.min(stringWidth(visible(whole.slice(from, Math.min(upTo, from + 4 * widest)))), stringWidth(after))
  return {
    text: `${cutBefore}${before}${after}${cutAfter}`,
    caret: `${' '.repeat(stringWidth(cutBefore + before))}${'^'.repeat(Math.max(1, marked))}`,
  }
}

/** Line `number` (from 1) of a text, without splitting all of it. */
function lineOf(text: string, number: number): string | undefined {
  let start = 0
  for (let line = 1; line < number; line++) {
    const end = text.indexOf('\n', start)
    if (end === -1) return undefined
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '')
}

/** One column a tab, and nothing that a terminal would obey or hide. */
const visible = (text: string) => text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu, '�')

function startThatFits(characters: readonly string[], columns: number): string {
  let width = 0
  let kept = ''
  for (const character of characters) {
    width += stringWidth(character)
    if (width > columns) break
    kept += character
  }
  return kept
}

function endThatFits(characters: readonly string[], columns: number): string {
  let width = 0
  let kept = ''
  for (const character of characters.toReversed()) {
    width += stringWidth(character)
    if (width > columns) break
    kept = character + kept
  }
  return kept
}
