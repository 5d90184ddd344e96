import type { Kysely, Transaction } from 'kysely'
import type { ImportAnswer } from '../../../contract/people-import.ts'
import type { Role } from '../../../contract/role.ts'
import type { Tables } from '../../database/tables.ts'
import { type Known, type PlannedPerson, planImport } from '../../people-file/plan-import.ts'
import type { PeopleFile } from '../../people-file/read-people-file.ts'
import { lockAdministrators } from '../lock-administrators.ts'
import { newId } from '../new-id.ts'
import { recordAudit } from '../record-audit.ts'
import { addPerson } from './add-person.ts'
import { replaceRoles } from './change-roles.ts'

/** What importing the file would do now. */
export async function previewImport(db: Kysely<Tables>, file: PeopleFile): Promise<ImportAnswer> {
  const { planned, ...answer } = await db.transaction().execute(async (trx) => planImport(file, await readKnown(trx)))
  return answer
}

/** Imports the whole file in one transaction, or nothing if it has any problem. The same file again changes nothing. */
export async function importPeople(db: Kysely<Tables>, actorId: string, file: PeopleFile): Promise<ImportAnswer> {
  return db.transaction().execute(async (trx) => {
    await lockAdministrators(trx)
    const { planned, ...answer } = planImport(file, await readKnown(trx))
    const changed = planned.filter(({ changes }) => changes.length > 0)
    if (answer.problems.length > 0 || changed.length === 0) return answer
    const departments = await idsByName(trx, 'department', answer.newDepartments)
    const cohorts = await idsByName(trx, 'cohort', answer.newCohorts)
    for (const person of changed) await writePerson(trx, actorId, person, departments, cohorts)
    const added = changed.filter(({ id }) => id === undefined).length
    await recordAudit(trx, { action: 'imported', actor: actorId, detail: { added, changed: changed.length - added } })
    return answer
  })
}

async function writePerson(
  trx: Transaction<Tables>,
  actorId: string,
  person: PlannedPerson,
  departments: ReadonlyMap<string, string>,
  cohorts: ReadonlyMap<string, string>,
): Promise<void> {
  const { name, email, language, roles, changes } = person
  const departmentId = person.department === null ? null : (departments.get(person.department) ?? null)
  const id = person.id ?? (await addPerson(trx, { name, email, language, roles, departmentId }))
  if (id === undefined) throw new Error('Somebody took an e-mail of the import while it ran.')
  if (person.id !== undefined) {
    await trx.updateTable('user').set({ name, language, departmentId, updatedAt: new Date().toISOString() }).where('id', '=', id).execute()
    if (changes.includes('roles')) {
      const before = await replaceRoles(trx, id, roles)
      await recordAudit(trx, { action: 'roles-changed', actor: actorId, subject: id, detail: { from: before, to: [...roles].sort() } })
    }
  }
  const members = person.addedCohorts.flatMap((cohort) => {
    const cohortId = cohorts.get(cohort)
    return cohortId === undefined ? [] : [{ cohort_id: cohortId, person_id: id }]
  })
  if (members.length > 0) await trx.insertInto('cohort_member').values(members).execute()
}

/** Every department or cohort by its name, after adding those that are not there. */
async function idsByName(trx: Transaction<Tables>, table: 'department' | 'cohort', added: readonly string[]): Promise<Map<string, string>> {
  for (const name of added) {
    if (table === 'cohort') await trx.insertInto('cohort').values({ id: newId(), name, archived_at: null }).execute()
    else await trx.insertInto('department').values({ id: newId(), name }).execute()
  }
  const rows = await trx.selectFrom(table).select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [name, id]))
}

async function readKnown(trx: Transaction<Tables>): Promise<Known> {
  const people = await trx
    .selectFrom('user')
    .leftJoin('department', 'department.id', 'user.departmentId')
    .select(['user.id', 'user.email', 'user.name', 'user.language', 'user.deactivatedAt', 'department.name as department'])
    .execute()
  const roles = await trx.selectFrom('person_role').select(['person_id', 'role as value']).execute()
  const cohorts = await trx.selectFrom('cohort').select('name').execute()
  const members = await trx
    .selectFrom('cohort_member')
    .innerJoin('cohort', 'cohort.id', 'cohort_member.cohort_id')
    .select(['person_id', 'cohort.name as value'])
    .execute()
  const departments = await trx.selectFrom('department').select('name').execute()
  const rolesOf = group<Role>(roles)
  const cohortsOf = group<string>(members)
  return {
    people: new Map(
      people.map(({ deactivatedAt, ...person }) => [
        person.email,
        {
          ...person,
          active: deactivatedAt === null,
          roles: rolesOf.get(person.id) ?? new Set(),
          cohorts: cohortsOf.get(person.id) ?? new Set(),
        },
      ]),
    ),
    departments: new Set(departments.map(({ name }) => name)),
    cohorts: new Set(cohorts.map(({ name }) => name)),
  }
}

function group<Value>(rows: readonly { readonly person_id: string; readonly value: Value }[]): Map<string, Set<Value>> {
  const groups = new Map<string, Set<Value>>()
  for (const { person_id, value } of rows) groups.set(person_id, (groups.get(person_id) ?? new Set()).add(value))
  return groups
}
