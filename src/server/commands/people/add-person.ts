import type { Transaction } from 'kysely'
import type { Role } from '../../../contract/role.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import type { Tables } from '../../database/tables.ts'
import { newId } from '../new-id.ts'

export type NewPerson = {
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly roles: readonly Role[]
  readonly departmentId?: string | null
}

/**
 * Enters a person, who cannot sign in before they have a password or come from the provider. Their e-mail counts as verified,
 * as whoever entered it vouches for it. Gives the id, or undefined if somebody has the e-mail.
 */
export async function addPerson(trx: Transaction<Tables>, person: NewPerson): Promise<string | undefined> {
  const { name, email, language, roles, departmentId = null } = person
  const id = newId()
  const now = new Date().toISOString()
  const added = await trx
    .insertInto('user')
    .values({
      id,
      name,
      email: email.toLowerCase(),
      emailVerified: 1,
      image: null,
      createdAt: now,
      updatedAt: now,
      language,
      departmentId,
      deactivatedAt: null,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return undefined
  if (roles.length > 0)
    await trx
      .insertInto('person_role')
      .values(roles.map((role) => ({ person_id: id, role })))
      .execute()
  return id
}
