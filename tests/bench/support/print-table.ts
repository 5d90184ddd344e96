/** What a benchmark found: rows of figures, and what to know when reading them. */
export type Table = {
  readonly title: string
  readonly note?: string
  readonly rows: readonly Readonly<Record<string, string | number>>[]
}

/** Writes a table for people. */
export function printTable({ title, note, rows }: Table): void {
  console.log(`\n${title}`)
  if (note !== undefined) console.log(note)
  console.log(aligned(rows).join('\n'))
}

function aligned(rows: Table['rows']): string[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = [columns, ...rows.map((row) => columns.map((column) => written(row[column])))]
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => (line[index] as string).length)))
  const isText = columns.map((column) => rows.some((row) => typeof row[column] === 'string'))
  return cells.map((line) =>
    `  ${line.map((cell, index) => (isText[index] ? cell.padEnd(widths[index] as number) : cell.padStart(widths[index] as number))).join('  ')}`.trimEnd(),
  )
}

/** Three significant digits, and never fewer than the whole part has. */
function written(cell: string | number | undefined): string {
  if (typeof cell !== 'number') return cell ?? ''
  if (Number.isNaN(cell)) return ''
  return Number.isInteger(cell) || Math.abs(cell) >= 100 ? String(Math.round(cell)) : String(Number(cell.toPrecision(3)))
}
