import type { Kysely, Transaction } from 'kysely'
import type { Role } from '../../../contract/role.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import type { Tables } from '../../database/tables.ts'
import { lockAdministrators } from '../lock-administrators.ts'
import { addPerson } from '../people/add-person.ts'
import { setPassword } from '../people/set-password.ts'
import { recordAudit } from '../record-audit.ts'
import { hashToken } from './make-link.ts'

export type Acceptance = {
  readonly token: string
  readonly passwordHash: string
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly language?: Language | undefined
}

export type Accepted =
  | { readonly done: true; readonly kind: 'first-admin' | 'invitation' | 'reset'; readonly email: string }
  | { readonly done: false; readonly because: 'no-such-link' | 'name-missing' | 'email-missing' | 'email-taken' }

type Link = Tables['invitation']

/** What undoes the transaction, the use of the link included. */
class Refused extends Error {
  readonly because: (Accepted & { done: false })['because']
  constructor(because: (Accepted & { done: false })['because']) {
    super(because)
    this.because = because
  }
}

/**
 * Uses a one-time link: makes the person or sets their password, all or nothing. Of two uses of one link at the same moment
 * one is done and the other refused; a refusal for what the person wrote leaves the link usable.
 */
export async function acceptLink(db: Kysely<Tables>, acceptance: Acceptance, now: number): Promise<Accepted> {
  try {
    return await db.transaction().execute(async (trx) => {
      const link = await trx
        .updateTable('invitation')
        .set({ used_at: now })
        .where('token_hash', '=', hashToken(acceptance.token))
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst()
      if (link === undefined) throw new Refused('no-such-link')
      const { personId, email } = link.person_id === null ? await join(trx, link, acceptance) : await renew(trx, link.person_id, acceptance)
      await recordAudit(trx, {
        action: link.kind === 'reset' ? 'password-reset' : 'invitation-accepted',
        actor: personId,
        subject: personId,
      })
      return { done: true, kind: link.kind, email }
    })
  } catch (error) {
    if (error instanceof Refused) return { done: false, because: error.because }
    throw error
  }
}

/** Somebody who was not here. */
async function join(trx: Transaction<Tables>, link: Link, { name, email: written, language = 'ja', passwordHash }: Acceptance) {
  const isFirst = link.kind === 'first-admin'
  if (isFirst) {
    await lockAdministrators(trx)
    const anybody = await trx.selectFrom('person_role').select('person_id').where('role', '=', 'admin').executeTakeFirst()
    if (anybody !== undefined) throw new Refused('no-such-link')
  }
  const email = isFirst ? written : (link.email ?? undefined)
  if (email === undefined) throw new Refused('email-missing')
  if (name === undefined) throw new Refused('name-missing')
  const roles: readonly Role[] = isFirst ? ['admin'] : JSON.parse(link.roles)
  const personId = await addPerson(trx, { name, email, language, roles })
  if (personId === undefined) throw new Refused('email-taken')
  await setPassword(trx, personId, passwordHash)
  return { personId, email }
}

/** Somebody who is here: an import has entered them, or they forgot their password. Every session and other link of theirs ends. */
async function renew(trx: Transaction<Tables>, personId: string, { name, language, passwordHash }: Acceptance) {
  const person = await trx.selectFrom('user').select(['email', 'deactivatedAt']).where('id', '=', personId).executeTakeFirst()
  if (person === undefined || person.deactivatedAt !== null) throw new Refused('no-such-link')
  if (name !== undefined || language !== undefined)
    await trx.updateTable('user').set({ name, language, updatedAt: new Date().toISOString() }).where('id', '=', personId).execute()
  await setPassword(trx, personId, passwordHash)
  await trx.deleteFrom('session').where('userId', '=', personId).execute()
  await trx.deleteFrom('invitation').where('person_id', '=', personId).where('used_at', 'is', null).execute()
  return { personId, email: person.email }
}
