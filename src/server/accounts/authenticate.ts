import { parseSigned } from 'hono/utils/cookie'
import type { Kysely } from 'kysely'
import type { Role } from '../../contract/role.ts'
import type { Tables } from '../database/tables.ts'
import type { Actor } from '../policies/actor.ts'
import type { Auth } from './create-auth.ts'

export type Authenticate = (headers: Headers) => Promise<Actor | undefined>

/** The session that a request’s cookie names, if the cookie is one that we signed. */
export async function sessionTokenIn(auth: Auth, headers: Headers): Promise<string | undefined> {
  const { authCookies, secret } = await auth.$context
  const { name } = authCookies.sessionToken
  const token = (await parseSigned(headers.get('cookie') ?? '', secret, name))[name]
  return token || undefined
}

/**
 * Who a request comes from: undefined without a session that lives, and for people who are deactivated. One query, as every
 * decision asks; roles are read each time, so that taking one away holds at once.
 */
export function createAuthenticate(auth: Auth, db: Kysely<Tables>): Authenticate {
  return async (headers) => {
    const token = await sessionTokenIn(auth, headers)
    if (token === undefined) return undefined
    const rows = await db
      .selectFrom('session')
      .innerJoin('user', 'user.id', 'session.userId')
      .leftJoin('person_role', 'person_role.person_id', 'user.id')
      .select(['user.id', 'user.language', 'person_role.role'])
      .where('session.token', '=', token)
      .where('session.expiresAt', '>', new Date().toISOString())
      .where('user.deactivatedAt', 'is', null)
      .execute()
    const [first] = rows
    if (first === undefined) return undefined
    return { id: first.id, language: first.language, roles: new Set(rows.flatMap(({ role }): Role[] => (role === null ? [] : [role]))) }
  }
}
