import type { AccountAnswer } from '../../../contract/account.ts'
import type { Store } from '../store.ts'
import { findPerson } from './list-people.ts'

/** What a person is shown about themselves. */
export async function readAccount(db: Store, personId: string): Promise<AccountAnswer | undefined> {
  const person = await findPerson(db, personId)
  if (person === undefined) return undefined
  const { twoFactorEnabled } = await db.selectFrom('user').select('twoFactorEnabled').where('id', '=', personId).executeTakeFirstOrThrow()
  const password = await db
    .selectFrom('account')
    .select('id')
    .where('userId', '=', personId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  const cohorts = await db
    .selectFrom('cohort')
    .innerJoin('cohort_member', 'cohort_member.cohort_id', 'cohort.id')
    .select('cohort.name')
    .where('person_id', '=', personId)
    .where('archived_at', 'is', null)
    .orderBy('cohort.name')
    .execute()
  const { id, name, email, language, roles, department } = person
  const names = cohorts.map((cohort) => cohort.name)
  return { id, name, email, language, roles, department, cohorts: names, totp: twoFactorEnabled === 1, hasPassword: password !== undefined }
}
