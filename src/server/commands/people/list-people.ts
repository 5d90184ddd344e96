import { type Kysely, sql } from 'kysely'
import type { Role } from '../../../contract/role.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import type { Tables } from '../../database/tables.ts'

export type ListedPerson = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly department: string | null
  readonly deactivatedAt: number | null
  readonly roles: readonly Role[]
}

export type PeopleQuery = {
  readonly q?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
  /** False for those who do not see e-mails, so that they cannot search them either. */
  readonly byEmail: boolean
}

const people = (db: Kysely<Tables>) =>
  db
    .selectFrom('user')
    .leftJoin('department', 'department.id', 'user.departmentId')
    .select(['user.id', 'user.name', 'user.email', 'user.language', 'user.deactivatedAt', 'department.name as department'])

/** A page of people by name. `next` is the `after` of the page that follows, null if none does. */
export async function listPeople(db: Kysely<Tables>, query: PeopleQuery): Promise<{ people: ListedPerson[]; next: string | null }> {
  const { q, after, limit, byEmail } = query
  let asked = people(db)
    .orderBy('user.name')
    .orderBy('user.id')
    .limit(limit + 1)
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
    const like = (column: 'user.name' | 'user.email') => sql<boolean>`lower(${sql.ref(column)}) like lower(${pattern}) escape '\\'`
    asked = asked.where((where) => where.or([like('user.name'), ...(byEmail ? [like('user.email')] : [])]))
  }
  if (after !== undefined) {
    const last = await db.selectFrom('user').select(['id', 'name']).where('id', '=', after).executeTakeFirst()
    if (last === undefined) return { people: [], next: null }
    asked = asked.where((where) =>
      where.or([where('user.name', '>', last.name), where.and([where('user.name', '=', last.name), where('user.id', '>', last.id)])]),
    )
  }
  const rows = await asked.execute()
  const page = rows.slice(0, limit)
  return { people: await withRoles(db, page), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}

export async function findPerson(db: Kysely<Tables>, id: string): Promise<ListedPerson | undefined> {
  return (await withRoles(db, await people(db).where('user.id', '=', id).execute()))[0]
}

async function withRoles(db: Kysely<Tables>, rows: readonly Omit<ListedPerson, 'roles'>[]): Promise<ListedPerson[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const roles = await db.selectFrom('person_role').selectAll().where('person_id', 'in', ids).orderBy('role').execute()
  return rows.map((row) => ({ ...row, roles: roles.flatMap(({ person_id, role }) => (person_id === row.id ? [role] : [])) }))
}
