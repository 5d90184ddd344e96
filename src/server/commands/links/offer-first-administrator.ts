import type { Kysely } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { type MadeToken, makeLink } from './make-link.ts'

/** If nobody is an administrator yet, a link by which somebody becomes the first; it is to be printed and is not kept. */
export async function offerFirstAdministrator(db: Kysely<Tables>, now: number): Promise<MadeToken | undefined> {
  const anybody = await db.selectFrom('person_role').select('person_id').where('role', '=', 'admin').executeTakeFirst()
  return anybody === undefined ? makeLink(db, { kind: 'first-admin' }, now) : undefined
}
