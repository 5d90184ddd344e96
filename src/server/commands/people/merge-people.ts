import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { keepAnAdministrator } from '../keep-an-administrator.ts'
import { recordAudit } from '../record-audit.ts'

/**
 * Makes one person of two who are the same: what `from` did, is asked to do, belongs to and may do goes to `into`, as does
 * their sign-in at the provider; then `from` is no more. The e-mail, name and password of `into` stay.
 */
export async function mergePeople(
  db: Kysely<Tables>,
  actorId: string,
  from: string,
  into: string,
): Promise<'done' | 'no-such-person' | 'same-person' | 'last-administrator'> {
  if (from === into) return 'same-person'
  return keepAnAdministrator(db, async (trx) => {
    const people = await trx.selectFrom('user').select('id').where('id', 'in', [from, into]).execute()
    if (people.length < 2) return 'no-such-person'
    await moveRows(trx, from, into)
    await trx.deleteFrom('user').where('id', '=', from).execute()
    await recordAudit(trx, { action: 'merged', actor: actorId, subject: into, detail: { from } })
    return 'done'
  })
}

async function moveRows(trx: Transaction<Tables>, from: string, into: string): Promise<void> {
  await trx.updateTable('attempt').set({ person_id: into }).where('person_id', '=', from).execute()
  await trx.updateTable('assignment').set({ created_by: into }).where('created_by', '=', from).execute()
  await trx.updateTable('invitation').set({ created_by: into }).where('created_by', '=', from).execute()
  await trx.updateTable('account').set({ userId: into }).where('userId', '=', from).where('providerId', '<>', 'credential').execute()
  // Of what both have, one stays: the rest goes with `from`.
  const cohorts = trx.selectFrom('cohort_member as there').select('there.cohort_id').where('there.person_id', '=', into)
  await trx
    .updateTable('cohort_member')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .where('cohort_id', 'not in', cohorts)
    .execute()
  const roles = trx.selectFrom('person_role as there').select('there.role').where('there.person_id', '=', into)
  await trx.updateTable('person_role').set({ person_id: into }).where('person_id', '=', from).where('role', 'not in', roles).execute()
  const seen = trx.selectFrom('notice_seen as there').select('there.version').where('there.person_id', '=', into)
  await trx.updateTable('notice_seen').set({ person_id: into }).where('person_id', '=', from).where('version', 'not in', seen).execute()
  const asked = trx.selectFrom('assignment_target as there').select('there.assignment_id').where('there.person_id', '=', into)
  await trx
    .updateTable('assignment_target')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .where('assignment_id', 'not in', asked)
    .execute()
}
