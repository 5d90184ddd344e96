import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Role } from '../../../contract/role.ts'
import type { Tables } from '../../database/tables.ts'
import { newId } from '../new-id.ts'

export type LinkKind = Tables['invitation']['kind']

export type LinkFor = {
  readonly kind: LinkKind
  readonly email?: string | undefined
  readonly personId?: string | undefined
  readonly roles?: readonly Role[]
  readonly createdBy?: string | undefined
}

export type MadeToken = { readonly id: string; readonly token: string; readonly expiresAt: number }

const hour = 60 * 60 * 1000
const lifetime: Readonly<Record<LinkKind, number>> = { 'first-admin': 24 * hour, invitation: 7 * 24 * hour, reset: hour }

/** Tokens have 256 random bits, so a plain hash cannot be searched; the database never holds what would open a link. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Makes a one-time link and ends earlier ones of the same kind for the same person or e-mail. */
export async function makeLink(db: Kysely<Tables>, link: LinkFor, now: number): Promise<MadeToken> {
  const { kind, email = null, personId = null, roles = [], createdBy = null } = link
  const token = randomBytes(32).toString('base64url')
  const made = { id: newId(), token, expiresAt: now + lifetime[kind] }
  const earlier = db.deleteFrom('invitation').where('kind', '=', kind).where('used_at', 'is', null)
  if (personId !== null) await earlier.where('person_id', '=', personId).execute()
  else if (email !== null) await earlier.where('email', '=', email).where('person_id', 'is', null).execute()
  await db
    .insertInto('invitation')
    .values({
      id: made.id,
      token_hash: hashToken(token),
      kind,
      email,
      person_id: personId,
      roles: JSON.stringify(roles),
      expires_at: made.expiresAt,
      used_at: null,
      created_by: createdBy,
      created_at: now,
    })
    .execute()
  return made
}
