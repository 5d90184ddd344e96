import type { ImportAnswer, ImportColumn, ImportProblem } from '../../contract/people-import.ts'
import type { Role } from '../../contract/role.ts'
import type { Language } from '../../core/scenario/scenario.ts'
import { importProblem } from './import-problems.ts'
import type { PeopleFile, PersonRow } from './read-people-file.ts'

/** Somebody who is already here, with names instead of ids. */
export type KnownPerson = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly department: string | null
  readonly cohorts: ReadonlySet<string>
  readonly roles: ReadonlySet<Role>
  readonly language: Language
  readonly active: boolean
}

export type Known = {
  readonly people: ReadonlyMap<string, KnownPerson>
  readonly departments: ReadonlySet<string>
  readonly cohorts: ReadonlySet<string>
}

/** What is to be written for one line; `id` is undefined for somebody new. */
export type PlannedPerson = {
  readonly id: string | undefined
  readonly line: number
  readonly email: string
  readonly name: string
  readonly department: string | null
  readonly addedCohorts: readonly string[]
  readonly roles: readonly Role[]
  readonly language: Language
  readonly changes: readonly ImportColumn[]
}

export type ImportPlan = ImportAnswer & { readonly planned: readonly PlannedPerson[] }

/**
 * What importing a file would do. Pure. A blank cell or a missing column changes nothing; cohorts are only added; roles, where
 * written, are replaced. So a file that has been imported plans nothing the second time.
 */
export function planImport(file: PeopleFile, known: Known): ImportPlan {
  const problems: ImportProblem[] = [...file.problems]
  const planned: PlannedPerson[] = []
  for (const row of file.rows) {
    const person = known.people.get(row.email)
    const name = row.name ?? person?.name
    if (name === undefined) problems.push(importProblem('no-name', row.line, '', 'name'))
    else planned.push(planPerson(row, name, person))
  }
  const demoting = administratorsEnd(planned, known)
  if (demoting !== undefined) problems.push(importProblem('no-administrator', demoting.line, '', 'roles'))
  const fresh = (names: readonly (string | null)[], here: ReadonlySet<string>) =>
    [...new Set(names)].filter((one): one is string => one !== null && !here.has(one))
  return {
    encoding: file.encoding,
    problems: problems.sort((a, b) => a.line - b.line),
    people: planned.map(({ id, line, email, name, changes }) => ({
      line,
      email,
      name,
      change: id === undefined ? 'new' : changes.length > 0 ? 'changed' : 'same',
      changes,
    })),
    newDepartments: fresh(
      planned.map(({ department }) => department),
      known.departments,
    ),
    newCohorts: fresh(
      planned.flatMap(({ addedCohorts }) => addedCohorts),
      known.cohorts,
    ),
    planned,
  }
}

function planPerson(row: PersonRow, name: string, person: KnownPerson | undefined): PlannedPerson {
  const department = row.department ?? person?.department ?? null
  const roles: readonly Role[] = row.roles ?? (person === undefined ? ['trainee'] : [...person.roles])
  const language = row.language ?? person?.language ?? 'ja'
  const addedCohorts = row.cohorts.filter((cohort) => !person?.cohorts.has(cohort))
  const changed: Readonly<Record<ImportColumn, boolean>> = {
    name: name !== person?.name,
    email: person === undefined,
    department: department !== (person?.department ?? null),
    cohort: addedCohorts.length > 0,
    roles: roles.length !== person?.roles.size || roles.some((role) => !person.roles.has(role)),
    language: language !== person?.language,
  }
  const changes = (Object.keys(changed) as ImportColumn[]).filter((column) => changed[column])
  return { id: person?.id, line: row.line, email: row.email, name, department, addedCohorts, roles, language, changes }
}

/** The first line that takes the role from an administrator, if no active administrator would be left. */
function administratorsEnd(planned: readonly PlannedPerson[], { people }: Known): PlannedPerson | undefined {
  const administrators = new Set([...people.values()].filter(({ active, roles }) => active && roles.has('admin')).map(({ email }) => email))
  const first = planned.find(({ email, roles }) => administrators.has(email) && !roles.includes('admin'))
  for (const { email, roles } of planned) if (!roles.includes('admin')) administrators.delete(email)
  return administrators.size === 0 ? first : undefined
}
