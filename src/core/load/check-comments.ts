import { type Finding, finding } from '../diagnostics/finding.ts'
import type { Place, ValuePath } from '../diagnostics/place.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import { isMap } from './written.ts'

const prose = new Set([
  ...['title', 'summary', 'source', 'note', 'role', 'situation', 'label', 'name', 'hint', 'say', 'do', 'because', 'to', 'text', 'use'],
  'lesson',
])
/** A remark that says that it is one. */
const remark = /^(?:仮|要|注|メモ|備考|案|未|後で|あとで|確認|参考|※|TODO|FIXME|XXX|NOTE|MEMO)/i
/** Japanese goes on, or the sign belongs to the word behind it: `#3`. */
const goesOn = /^(?:\S|[ \t]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（〜…０-９])/u

/**
 * Warnings of texts of a scenario, or of a translation, that a ` #` on their line cuts off: written without quotes, they end
 * there, and what looks like the rest of them is a comment.
 */
export function checkComments({ value, source, spoilt }: WrittenScenarioFile, isTranslation: boolean): Finding[] {
  const lines = source.text.split('\n')
  const findings: Finding[] = []
  const look = (written: unknown, path: ValuePath): void => {
    if (spoilt.has(path)) return
    if (Array.isArray(written)) for (const [index, entry] of written.entries()) look(entry, [...path, index])
    else if (isMap(written)) for (const [key, entry] of Object.entries(written)) look(entry, [...path, key])
    else if (typeof written === 'string' && (isTranslation ? path.length > 1 : isProse(path))) {
      const place = source.value(path)
      const cut = cutOff(source.written(path), place, lines[place.line - 1] ?? '')
      if (cut !== undefined) findings.push(finding('KD151', { ...place, ...cut.place }, { lost: cut.lost }))
    }
  }
  look(value, [])
  return findings
}

function isProse(path: ValuePath): boolean {
  const key = path.at(-1)
  const above = path.at(-2)
  if (above === 'lines' || path.at(-3) === 'lines') return key !== 'when'
  if (above === 'items' || above === 'facts' || path[0] === 'variants') return true
  // The destination of a branch is no text.
  return prose.has(String(key)) && !(key === 'to' && path.includes('goto'))
}

function cutOff(written: string, { line, end }: Place, text: string): { lost: string; place: Partial<Place> } | undefined {
  if (end.line !== line || /^["'|>]/.test(written)) return undefined
  const [, space = '', comment] = /^([ \t]+)#(.*?)\s*$/.exec(text.slice(end.column - 1)) ?? []
  if (comment === undefined || !goesOn.test(comment) || remark.test(comment.trim())) return undefined
  const from = end.column + space.length
  return { lost: `#${comment}`, place: { column: from, end: { line, column: from + 1 + comment.length } } }
}
