import stringWidth from 'string-width'
import { asCalled } from '../frame/as-called.ts'
import type { Shell } from '../frame/shell.ts'
import { wrapText } from '../play/wrap-text.ts'
import type { Cell, Fact, ReportPage, Section } from './report-page.ts'
import { setTable } from './set-table.ts'

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100
const indent = '  '

/** The page as text for a terminal, or for a file. */
export function setPage(page: ReportPage, shell: Pick<Shell, 'paint' | 'columns' | 'invocation'>): string {
  const { paint } = shell
  const columns = Math.max(40, Math.min(widest, shell.columns))
  const toned = ({ text, tone }: Cell) => {
    const lines = wrapText(text, columns)
    return tone === undefined ? lines : lines.map(paint[tone === 'notice' ? 'yellow' : 'blue'])
  }
  const inset = (text: string) => wrapText(text, columns - indent.length).map((line) => indent + line)

  const setFacts = (facts: readonly Fact[]): string[] => {
    const width = Math.max(...facts.map(({ label }) => stringWidth(label)))
    return facts.flatMap(({ label, value, meaning }) => {
      const space = ' '.repeat(width - stringWidth(label) + gapWidth)
      const [first = '', ...others] = wrapText(value.text, columns - indent.length - width - gapWidth)
      const toned = (text: string) => (value.tone === undefined ? text : paint.blue(text))
      const hanging = ' '.repeat(indent.length + width + gapWidth)
      const explained = meaning === undefined ? [] : wrapText(meaning, columns - hanging.length).map((line) => hanging + paint.dim(line))
      return [`${indent}${label}${space}${toned(first)}`, ...others.map((line) => hanging + toned(line)), ...explained]
    })
  }
  const setSection = ({ title, facts = [], before = [], tables = [], notes = [], commands = [] }: Section): string[] => [
    '',
    paint.bold(`■ ${title}`),
    ...(facts.length === 0 ? [] : setFacts(facts)),
    ...before.flatMap(inset),
    ...tables.flatMap((table) => [
      '',
      ...inset(table.caption).map((line) => paint.bold(line)),
      ...setTable(table, columns - indent.length, paint).map((line) => (indent + line).trimEnd()),
    ]),
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap(inset).map((line) => paint.dim(line))]),
    // Not wrapped: they are there to be copied.
    ...commands.flatMap(({ label, command }) => ['', ...inset(label), indent + asCalled(command, shell)]),
  ]
  const lines = [
    ...wrapText(page.title.text, columns).map((line) => paint.bold(line)),
    ...wrapText(page.subject, columns),
    ...wrapText(page.summary.text, columns).map((line) => paint.dim(line)),
    '',
    ...page.status.flatMap(toned),
    ...page.sections.flatMap(setSection),
  ]
  return `${lines.join('\n')}\n`
}

const gapWidth = 2
