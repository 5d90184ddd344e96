import type { Kysely } from 'kysely'
import type { CohortAnswer } from '../../../contract/cohorts.ts'
import type { Tables } from '../../database/tables.ts'
import { newId } from '../new-id.ts'
import { recordAudit } from '../record-audit.ts'

/** Every cohort by name, archived ones last, with how many people are in it. */
export async function listCohorts(db: Kysely<Tables>): Promise<CohortAnswer[]> {
  const rows = await db
    .selectFrom('cohort')
    .leftJoin('cohort_member', 'cohort_member.cohort_id', 'cohort.id')
    .select(({ fn }) => ['cohort.id', 'cohort.name', 'cohort.archived_at', fn.count<number>('cohort_member.person_id').as('people')])
    .groupBy(['cohort.id', 'cohort.name', 'cohort.archived_at'])
    .orderBy('cohort.name')
    .execute()
  const answers = rows.map(({ archived_at, ...cohort }) => ({ ...cohort, archivedAt: archived_at }))
  return answers.sort((a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null))
}

/** Gives the id, or undefined if there is a cohort of that name. */
export async function createCohort(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  const added = await db
    .insertInto('cohort')
    .values({ id: newId(), name, archived_at: null })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

/** Renames a cohort, or puts it away and takes it out again; its people and what they did stay. */
export async function changeCohort(
  db: Kysely<Tables>,
  id: string,
  { name, archived }: { readonly name?: string | undefined; readonly archived?: boolean | undefined },
  now: number,
): Promise<'done' | 'not-found' | 'name-taken'> {
  return db.transaction().execute(async (trx) => {
    const cohort = await trx.selectFrom('cohort').selectAll().where('id', '=', id).executeTakeFirst()
    if (cohort === undefined) return 'not-found'
    if (name !== undefined) {
      const there = await trx.selectFrom('cohort').select('id').where('name', '=', name).where('id', '<>', id).executeTakeFirst()
      if (there !== undefined) return 'name-taken'
    }
    const archivedAt = archived === undefined ? cohort.archived_at : archived ? (cohort.archived_at ?? now) : null
    await trx
      .updateTable('cohort')
      .set({ name: name ?? cohort.name, archived_at: archivedAt })
      .where('id', '=', id)
      .execute()
    return 'done'
  })
}

/** Who is in a cohort, by name; undefined if there is no such cohort. */
export async function listMembers(db: Kysely<Tables>, id: string): Promise<{ id: string; name: string }[] | undefined> {
  const cohort = await db.selectFrom('cohort').select('id').where('id', '=', id).executeTakeFirst()
  if (cohort === undefined) return undefined
  return db
    .selectFrom('cohort_member')
    .innerJoin('user', 'user.id', 'cohort_member.person_id')
    .select(['user.id', 'user.name'])
    .where('cohort_id', '=', id)
    .orderBy('user.name')
    .orderBy('user.id')
    .execute()
}

/** Puts a person into a cohort or takes them out of it. Doing it again changes nothing. */
export async function setMember(
  db: Kysely<Tables>,
  actorId: string,
  { cohortId, personId, member }: { readonly cohortId: string; readonly personId: string; readonly member: boolean },
): Promise<'done' | 'not-found'> {
  return db.transaction().execute(async (trx) => {
    const cohort = await trx.selectFrom('cohort').select('id').where('id', '=', cohortId).executeTakeFirst()
    const person = await trx.selectFrom('user').select('id').where('id', '=', personId).executeTakeFirst()
    if (cohort === undefined || person === undefined) return 'not-found'
    const row = { cohort_id: cohortId, person_id: personId }
    if (member)
      await trx
        .insertInto('cohort_member')
        .values(row)
        .onConflict((conflict) => conflict.columns(['cohort_id', 'person_id']).doNothing())
        .execute()
    else await trx.deleteFrom('cohort_member').where('cohort_id', '=', cohortId).where('person_id', '=', personId).execute()
    await recordAudit(trx, { action: 'cohort-changed', actor: actorId, subject: personId, detail: { cohort: cohortId, member } })
    return 'done'
  })
}
