import type { InvitationAnswer, MadeLink } from '../../../contract/people.ts'
import type { Role } from '../../../contract/role.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import { recordAudit } from '../record-audit.ts'
import type { Store } from '../store.ts'
import { deliverLink, type Post } from './deliver-link.ts'

export type Invitation = { readonly email: string; readonly roles: readonly Role[]; readonly language: Language }

/** Invites somebody who is not here. Inviting them again replaces the link they have. */
export async function invite(
  db: Store,
  post: Post,
  actorId: string,
  invitation: Invitation,
  now: number,
): Promise<MadeLink | 'email-taken'> {
  const { email, roles } = invitation
  const there = await db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
  if (there !== undefined) return 'email-taken'
  await recordAudit(db, { action: 'invited', actor: actorId, detail: { roles } })
  return deliverLink(db, post, { kind: 'invitation', email, roles, createdBy: actorId }, invitation, now)
}

/** A link for somebody who is here to set a password: an invitation if they never had one, else a reset. */
export async function linkForPerson(
  db: Store,
  post: Post,
  actorId: string,
  personId: string,
  now: number,
): Promise<MadeLink | 'no-such-person' | 'deactivated'> {
  const person = await db.selectFrom('user').select(['email', 'language', 'deactivatedAt']).where('id', '=', personId).executeTakeFirst()
  if (person === undefined) return 'no-such-person'
  if (person.deactivatedAt !== null) return 'deactivated'
  const account = await db.selectFrom('account').select('id').where('userId', '=', personId).executeTakeFirst()
  const kind = account === undefined ? 'invitation' : 'reset'
  await recordAudit(db, { action: 'link-made', actor: actorId, subject: personId, detail: { kind } })
  return deliverLink(db, post, { kind, personId, createdBy: actorId }, person, now)
}

/** Invitations that can still be accepted, of people who are not here. */
export async function listInvitations(db: Store, now: number): Promise<InvitationAnswer[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(['id', 'email', 'roles', 'expires_at'])
    .where('kind', '=', 'invitation')
    .where('person_id', 'is', null)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(({ id, email, roles, expires_at }) => ({ id, email: email ?? '', roles: JSON.parse(roles), expiresAt: expires_at }))
}

/** Ends an invitation that nobody has accepted. False if there is none. */
export async function withdrawInvitation(db: Store, actorId: string, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('invitation')
    .where('id', '=', id)
    .where('kind', '=', 'invitation')
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (gone !== undefined) await recordAudit(db, { action: 'invitation-withdrawn', actor: actorId })
  return gone !== undefined
}
