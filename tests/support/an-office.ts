import { hashPassword } from 'better-auth/crypto'
import { Hono } from 'hono'
import { vi } from 'vitest'
import type { Role } from '../../src/contract/role.ts'
import { createAuthenticate } from '../../src/server/accounts/authenticate.ts'
import { createBackground } from '../../src/server/accounts/background.ts'
import { type AuthSettings, createAuth } from '../../src/server/accounts/create-auth.ts'
import { addPerson } from '../../src/server/commands/people/add-person.ts'
import { setPassword } from '../../src/server/commands/people/set-password.ts'
import type { DatabaseKind } from '../../src/server/database/database.ts'
import type { Mailer } from '../../src/server/mail/create-mailer.ts'
import type { AccountDependencies } from '../../src/server/routes/account-dependencies.ts'
import { accountRoutes } from '../../src/server/routes/account-routes.ts'
import { aDatabase } from './a-database.ts'
import { sessionCookie } from './session-cookie.ts'

// Hashing passwords is slow on purpose, and slower where other tests run beside.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

export const password = 'correct horse battery staple'
// Hashing is slow on purpose, and everybody here has the same password.
const passwordHash = hashPassword(password)

export type Person = { readonly id: string; readonly email: string; readonly name: string }

export type Ask = {
  readonly body?: unknown
  /** A cookie header: what `signedIn` gives. */
  readonly cookie?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
}

export type OfficeSettings = Partial<Pick<AuthSettings, 'publicUrl' | 'oidc'>> & { readonly mailer?: Mailer }

/** The routes of accounts over a fresh database, asked without a socket, and people to ask as. */
export async function anOffice(kind: DatabaseKind, settings: OfficeSettings = {}) {
  const { mailer, oidc, publicUrl = 'http://localhost:3000' } = settings
  const database = await aDatabase(kind)
  const { db } = database
  const auth = createAuth(database, { publicUrl, secret: 'a secret of the tests, long enough', oidc })
  const failures: unknown[] = []
  const background = createBackground((error) => failures.push(error))
  const clock = { ahead: 0, address: '192.0.2.1' }
  const dependencies: AccountDependencies = {
    db,
    auth,
    authenticate: createAuthenticate(auth, db),
    post: { mailer, publicUrl, onMailFailed: (error) => failures.push(error) },
    background,
    oidcName: oidc?.name,
    addressOf: () => clock.address,
    now: () => Date.now() + clock.ahead,
  }
  const routes = accountRoutes(dependencies)
  const api = new Hono().route('/', routes)

  const ask = async (method: string, path: string, { body, cookie, headers }: Ask = {}): Promise<Response> =>
    api.request(`${publicUrl}${path}`, {
      method,
      headers: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(body === undefined || body instanceof Uint8Array ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof Uint8Array ? (body as BodyInit) : typeof body === 'string' ? body : JSON.stringify(body) }),
    })

  let count = 0
  /** Somebody who is here, with `password`. */
  const person = async (...roles: readonly Role[]): Promise<Person> => {
    const name = `人${++count}`
    const email = `person${count}@example.jp`
    const hash = await passwordHash
    const id = await db.transaction().execute(async (trx) => {
      const added = await addPerson(trx, { name, email, language: 'ja', roles })
      if (added !== undefined) await setPassword(trx, added, hash)
      return added
    })
    if (id === undefined) throw new Error(`${email} is taken.`)
    return { id, email, name }
  }

  /** Signs somebody in and gives their cookie. */
  const signedIn = async ({ email }: Pick<Person, 'email'>, secret = password): Promise<string> => {
    const answer = await ask('POST', '/api/account/sign-in', { body: { email, password: secret } })
    if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`)
    return cookieOf(answer)
  }

  const sessionOf = ({ id }: Pick<Person, 'id'>): Promise<string> => sessionCookie(auth, id)

  return { database, db, auth, routes, ask, person, signedIn, sessionOf, background, failures, clock, dependencies }
}

/** The cookies that an answer gives, as a browser sends them back; those that it takes away are left out. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ')
