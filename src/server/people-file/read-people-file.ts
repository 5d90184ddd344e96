import { z } from 'zod'
import type { ImportAnswer, ImportColumn, ImportProblem } from '../../contract/people-import.ts'
import { email as emailShape, personName } from '../../contract/person-fields.ts'
import type { Role } from '../../contract/role.ts'
import type { Language } from '../../core/scenario/scenario.ts'
import { columnOf, emailOf, languageOf, partsOf, roleOf } from './cells.ts'
import { decodePeopleFile } from './decode-people-file.ts'
import { importProblem } from './import-problems.ts'
import { type Line, parseLines } from './parse-lines.ts'

/** A line that can be used. What is undefined is not in the file and stays as it is. */
export type PersonRow = {
  readonly line: number
  readonly email: string
  readonly name?: string
  readonly department?: string
  readonly cohorts: readonly string[]
  readonly roles?: readonly Role[]
  readonly language?: Language
}

export type PeopleFile = {
  readonly encoding: ImportAnswer['encoding']
  readonly rows: readonly PersonRow[]
  readonly problems: readonly ImportProblem[]
}

/**
 * Reads people from a CSV file: columns in any order, named in Japanese or English, comma or tab between cells. Gives every
 * problem of every line, not the first; lines with a problem are not among the rows.
 */
export function readPeopleFile(bytes: Uint8Array): PeopleFile {
  const decoded = decodePeopleFile(bytes)
  if (decoded === undefined) return { encoding: null, rows: [], problems: [importProblem('not-text', 1)] }
  const { encoding } = decoded
  const lines = parseLines(decoded.text)
  if ('broken' in lines) return { encoding, rows: [], problems: [importProblem('broken-csv', lines.broken)] }
  const [header, ...body] = lines.lines
  if (header === undefined) return { encoding, rows: [], problems: [importProblem('no-header', 1)] }
  const columns = readHeader(header)
  if (columns.problems.length > 0) return { encoding, rows: [], problems: columns.problems }

  const seen = new Set<string>()
  const read = body.map((line) => readRow(line, columns.columns, seen))
  return {
    encoding,
    rows: read.flatMap(({ row }) => (row === undefined ? [] : [row])),
    problems: read.flatMap(({ problems }) => problems),
  }
}

function readHeader({ line, cells }: Line): { columns: ImportColumn[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const columns: ImportColumn[] = []
  for (const cell of cells) {
    const column = columnOf(cell)
    if (column === undefined) problems.push(importProblem('unknown-column', line, cell))
    else if (columns.includes(column)) problems.push(importProblem('repeated-column', line, cell, column))
    else columns.push(column)
  }
  if (!columns.includes('email')) problems.push(importProblem('no-email-column', line, '', 'email'))
  return { columns, problems }
}

function readRow(
  { line, cells }: Line,
  columns: readonly ImportColumn[],
  seen: Set<string>,
): { row?: PersonRow; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const report = (code: ImportProblem['code'], cell: string, column?: ImportColumn) => {
    problems.push(importProblem(code, line, cell, column))
    return undefined
  }
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) report('too-many-cells', '')
  /** The cell of a column, or undefined if it is blank or not there. */
  const cellOf = (column: ImportColumn) => {
    const index = columns.indexOf(column)
    return (index === -1 ? undefined : cells[index]?.normalize('NFC').trim()) || undefined
  }
  const textOf = (column: ImportColumn, cell = cellOf(column)) => {
    if (cell === undefined) return undefined
    return personName.safeParse(cell).success ? cell : report('bad-text', cell, column)
  }
  const meant = <Value>(column: ImportColumn, cell: string, find: (cell: string) => Value | undefined, code: ImportProblem['code']) =>
    find(cell) ?? report(code, cell, column)

  const written = cellOf('email')
  const email = written === undefined ? '' : emailOf(written)
  if (written === undefined) report('no-email', '', 'email')
  else if (!z.safeParse(emailShape, email).success) report('bad-email', written, 'email')
  else if (seen.has(email)) report('repeated-email', email, 'email')
  seen.add(email)

  const name = textOf('name')
  const department = textOf('department')
  const cohorts = partsOf(cellOf('cohort') ?? '').flatMap((cell) => textOf('cohort', cell) ?? [])
  const roleCells = cellOf('roles')
  const roles = roleCells && [...new Set(partsOf(roleCells).flatMap((cell) => meant('roles', cell, roleOf, 'unknown-role') ?? []))]
  const languageCell = cellOf('language')
  const language = languageCell && meant('language', languageCell, languageOf, 'unknown-language')
  if (problems.length > 0) return { problems }
  const optional = { ...(name && { name }), ...(department && { department }), ...(roles && { roles }), ...(language && { language }) }
  return { row: { line, email, cohorts, ...optional }, problems }
}
