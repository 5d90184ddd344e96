import { CsvError, parse } from 'csv-parse/sync'

/** A record of a CSV file, and the line of the file, from 1, at which it begins. */
export type Line = { readonly line: number; readonly cells: readonly string[] }

/** The records that hold anything, or the line at which the text stops being CSV. */
export function parseLines(written: string): { readonly lines: readonly Line[] } | { readonly broken: number } {
  const text = written.replace(/\r\n?/g, '\n')
  const head = text.slice(0, text.search(/\n|$/))
  try {
    const found = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // Spreadsheets save “Unicode text” with tabs.
      delimiter: head.includes('\t') && !head.includes(',') ? '\t' : ',',
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return {
      lines: found
        .map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    }
  } catch (error) {
    if (error instanceof CsvError) return { broken: Number(Reflect.get(error, 'lines') ?? 1) }
    throw error
  }
}

/** The parser counts to the line at which a record ends. */
const breaksIn = (cells: readonly string[]): number => cells.join('').split('\n').length - 1
