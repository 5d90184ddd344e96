import stringWidth from 'string-width'
import type { Paint } from '../frame/shell.ts'
import { wrapText } from '../play/wrap-text.ts'
import type { Cell, Table } from './report-page.ts'

const gap = '  '
/** A column is never made narrower than this. */
const narrowest = 6

/** A table in lines of at most `columns` terminal columns where that can be; what is too wide is wrapped in its column. */
export function setTable({ heads, align, rows }: Table, columns: number, paint: Paint): string[] {
  const all = [heads, ...rows]
  // In a column with an asterisk somewhere, figures without one make room for it, so that they stay in line.
  const hasMarks = heads.map((_, column) => rows.some((row) => row[column]?.text.endsWith('*')))
  const roomFor = (text: string, column: number) => (hasMarks[column] && /\d$/.test(text) ? ' ' : '')
  const natural = heads.map((_, column) =>
    Math.max(...all.map((row) => stringWidth((row[column]?.text ?? '') + roomFor(row[column]?.text ?? '', column)))),
  )
  const widths = fitted(natural, columns)
  const set = (row: readonly Cell[], mark: (text: string, cell: Cell) => string): string[] => {
    const wrapped = row.map(({ text }, column) => wrapText(text, widths[column] ?? narrowest))
    const height = Math.max(...wrapped.map(({ length }) => length))
    const cellIn = (at: number, cell: Cell, column: number): string => {
      const text = wrapped[column]?.[at] ?? ''
      const room = roomFor(text, column)
      const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text + room)))
      const shown = text === '' ? '' : mark(text, cell) + room
      return align[column] === 'end' ? space + shown : shown + space
    }
    return Array.from({ length: height }, (_, at) => row.map((cell, column) => cellIn(at, cell, column)).join(gap))
  }
  const toned = (text: string, { tone }: Cell) => (tone === undefined ? text : paint[tone === 'notice' ? 'yellow' : 'blue'](text))
  return [
    ...set(heads, (text) => paint.bold(text)),
    widths.map((width) => '-'.repeat(width)).join(gap),
    ...rows.flatMap((row) => set(row, toned)),
  ]
}

/** Takes from the widest column until the table fits. */
function fitted(widths: readonly number[], columns: number): number[] {
  const room = columns - gap.length * (widths.length - 1)
  const fit = [...widths]
  while (fit.reduce((sum, width) => sum + width, 0) > room) {
    const widest = Math.max(...fit)
    if (widest <= narrowest) break
    fit[fit.lastIndexOf(widest)] = widest - 1
  }
  return fit
}
