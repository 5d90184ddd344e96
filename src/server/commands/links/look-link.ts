import type { Kysely } from 'kysely'
import type { LinkAnswer } from '../../../contract/links.ts'
import type { Tables } from '../../database/tables.ts'
import { hashToken } from './make-link.ts'

/** What a link is for, without using it; undefined if it is unknown, used, expired, or its person deactivated. */
export async function lookLink(db: Kysely<Tables>, token: string, now: number): Promise<LinkAnswer | undefined> {
  const link = await db
    .selectFrom('invitation')
    .leftJoin('user', 'user.id', 'invitation.person_id')
    .select([
      'invitation.kind',
      'invitation.email',
      'invitation.expires_at',
      'user.name',
      'user.email as personEmail',
      'user.deactivatedAt',
    ])
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (link === undefined || link.deactivatedAt !== null) return undefined
  return { kind: link.kind, email: link.personEmail ?? link.email, name: link.name, expiresAt: link.expires_at }
}
