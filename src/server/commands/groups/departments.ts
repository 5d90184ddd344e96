import type { Kysely } from 'kysely'
import type { DepartmentAnswer } from '../../../contract/people.ts'
import type { Tables } from '../../database/tables.ts'
import { newId } from '../new-id.ts'

/** Every department by name, with how many people are in it. */
export async function listDepartments(db: Kysely<Tables>): Promise<DepartmentAnswer[]> {
  return db
    .selectFrom('department')
    .leftJoin('user', 'user.departmentId', 'department.id')
    .select(({ fn }) => ['department.id', 'department.name', fn.count<number>('user.id').as('people')])
    .groupBy(['department.id', 'department.name'])
    .orderBy('department.name')
    .execute()
}

/** Gives the id, or undefined if there is a department of that name. */
export async function createDepartment(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  const added = await db
    .insertInto('department')
    .values({ id: newId(), name })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

export async function renameDepartment(db: Kysely<Tables>, id: string, name: string): Promise<'done' | 'not-found' | 'name-taken'> {
  return db.transaction().execute(async (trx) => {
    const there = await trx.selectFrom('department').select('id').where('name', '=', name).where('id', '<>', id).executeTakeFirst()
    if (there !== undefined) return 'name-taken'
    const { numUpdatedRows } = await trx.updateTable('department').set({ name }).where('id', '=', id).executeTakeFirst()
    return numUpdatedRows > 0n ? 'done' : 'not-found'
  })
}
