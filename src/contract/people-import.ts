import type { Language } from '../core/scenario/scenario.ts'

export const importColumns = ['name', 'email', 'department', 'cohort', 'roles', 'language'] as const
export type ImportColumn = (typeof importColumns)[number]

/** Why a file of people cannot be imported. */
export type ImportProblem = {
  /** In the file, from 1. */
  readonly line: number
  readonly code:
    | 'not-text'
    | 'broken-csv'
    | 'no-header'
    | 'unknown-column'
    | 'repeated-column'
    | 'no-email-column'
    | 'too-many-cells'
    | 'no-email'
    | 'bad-email'
    | 'repeated-email'
    | 'no-name'
    | 'bad-text'
    | 'unknown-role'
    | 'unknown-language'
    | 'no-administrator'
  readonly column?: ImportColumn
  readonly text: Readonly<Record<Language, string>>
}

/** What an import would do, or what it did. With problems it does nothing at all. */
export type ImportAnswer = {
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Shift_JIS' | null
  readonly problems: readonly ImportProblem[]
  readonly people: readonly {
    readonly line: number
    readonly email: string
    readonly name: string
    readonly change: 'new' | 'changed' | 'same'
    readonly changes: readonly ImportColumn[]
  }[]
  readonly newDepartments: readonly string[]
  readonly newCohorts: readonly string[]
}
