import { describe, expect, test } from 'vitest'
import { type Role, roles } from '../../../src/contract/role.ts'
import { onEachDatabase } from '../../support/a-database.ts'
import { anOffice, password } from '../../support/an-office.ts'

const everybody = 'everybody'
const signedIn = roles
/** Every route, and who may: everybody without signing in, or the roles. `own` is what holds for one’s own data. */
const table: Readonly<
  Record<string, { readonly may: typeof everybody | readonly Role[]; readonly own?: readonly Role[]; readonly body?: unknown }>
> = {
  'GET /api/account/ways': { may: everybody },
  'GET /api/account/session': { may: everybody },
  'POST /api/account/sign-in': { may: everybody, body: { email: 'nobody@example.jp', password } },
  'POST /api/account/sign-in/code': { may: everybody, body: { code: '000000' } },
  'POST /api/account/sign-in/oidc': { may: everybody },
  'GET /api/auth/callback/oidc': { may: everybody },
  'POST /api/account/reset': { may: everybody, body: { email: 'nobody@example.jp' } },
  'POST /api/links/look': { may: everybody, body: { token: 'x'.repeat(43) } },
  'POST /api/links/accept': { may: everybody, body: { token: 'x'.repeat(43), password } },
  'POST /api/account/sign-out': { may: everybody },
  'GET /api/account': { may: signedIn },
  'PATCH /api/account': { may: signedIn, body: {} },
  'POST /api/account/password': { may: signedIn, body: {} },
  'POST /api/account/authenticator': { may: signedIn, body: {} },
  'POST /api/account/authenticator/confirm': { may: signedIn, body: {} },
  'POST /api/account/authenticator/remove': { may: signedIn, body: {} },
  'POST /api/account/sign-out-everywhere': { may: signedIn },
  'GET /api/people': { may: ['trainer', 'hr', 'admin'] },
  'GET /api/people/:id': { may: ['trainer', 'hr', 'admin'], own: signedIn },
  'PATCH /api/people/:id': { may: ['admin'], body: { name: '別名' } },
  'PUT /api/people/:id/roles': { may: ['admin'], body: { roles: ['admin', 'hr'] } },
  'POST /api/people/:id/link': { may: ['admin'] },
  'POST /api/people/:id/deactivate': { may: ['admin'] },
  'POST /api/people/:id/reactivate': { may: ['admin'] },
  'POST /api/people/:id/remove-authenticator': { may: ['admin'] },
  'POST /api/people/:id/merge': { may: ['admin'], body: { into: 'nobody' } },
  'DELETE /api/people/:id': { may: ['admin'] },
  'GET /api/invitations': { may: ['admin'] },
  'POST /api/invitations': { may: ['admin'], body: { email: 'new@example.jp', roles: ['admin'] } },
  'DELETE /api/invitations/:id': { may: ['admin'] },
  'POST /api/people-import/preview': { may: ['admin'], body: new TextEncoder().encode('email\nx@example.jp') },
  'POST /api/people-import': { may: ['admin'], body: new TextEncoder().encode('email,役割\nx@example.jp,管理者') },
  'GET /api/audit': { may: ['admin'] },
  'GET /api/cohorts': { may: ['trainer', 'hr', 'admin'] },
  'POST /api/cohorts': { may: ['hr', 'admin'], body: { name: '組' } },
  'PATCH /api/cohorts/:id': { may: ['hr', 'admin'], body: { name: '別の組' } },
  'GET /api/cohorts/:id/members': { may: ['trainer', 'hr', 'admin'] },
  'PUT /api/cohorts/:id/members/:person': { may: ['hr', 'admin'] },
  'DELETE /api/cohorts/:id/members/:person': { may: ['hr', 'admin'] },
  'GET /api/departments': { may: ['trainer', 'hr', 'admin'] },
  'POST /api/departments': { may: ['hr', 'admin'], body: { name: '部' } },
  'PATCH /api/departments/:id': { may: ['hr', 'admin'], body: { name: '別の部' } },
}

onEachDatabase((kind) => {
  describe('every route', async () => {
    const office = await anOffice(kind)
    await office.person('admin')
    const ask = (route: string, id: string, cookie?: string) => {
      const [method = '', path = ''] = route.split(' ')
      const { body } = table[route] ?? {}
      return office.ask(method, path.replace(':id', id).replace(':person', id), { cookie, body })
    }
    const isRefused = async (answer: Response) =>
      (answer.status === 401 && ['Sign in first.'].includes((await answer.json()).detail)) ||
      (answer.status === 403 && (await answer.json()).detail === 'Your roles do not allow this.')

    test('stands in the table, and nothing else does', () => {
      const there = office.routes.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
      expect([...new Set(there)].sort()).toEqual(Object.keys(table).sort())
    })

    test.each(Object.entries(table))('%s', async (route, { may, own = may }) => {
      const other = await office.person('trainee')
      const before = await office.db.selectFrom('person_role').selectAll().orderBy('person_id').orderBy('role').execute()
      const allowed = (role: Role, list: typeof may) => list === everybody || list.includes(role)
      // The refused first, so that a leak shows in what is there afterwards.
      expect(await isRefused(await ask(route, other.id)), 'nobody').toBe(may !== everybody)
      const nobodys = await office.sessionOf(await office.person())
      expect(await isRefused(await ask(route, other.id, nobodys)), 'no role').toBe(may !== everybody && may !== signedIn)
      for (const role of roles.filter((one) => !allowed(one, may))) {
        const cookie = await office.sessionOf(await office.person(role))
        expect(await isRefused(await ask(route, other.id, cookie)), role).toBe(true)
      }
      const after = await office.db.selectFrom('person_role').selectAll().orderBy('person_id').orderBy('role').execute()
      expect(after.filter(({ person_id }) => person_id === other.id)).toEqual(before.filter(({ person_id }) => person_id === other.id))
      for (const role of roles) {
        const person = await office.person(role)
        const cookie = await office.sessionOf(person)
        expect(await isRefused(await ask(route, person.id, cookie)), `${role}, of themselves`).toBe(!allowed(role, own))
      }
      for (const role of roles.filter((one) => allowed(one, may))) {
        const subject = await office.person('trainee')
        const cookie = await office.sessionOf(await office.person(role))
        expect(await isRefused(await ask(route, subject.id, cookie)), role).toBe(false)
      }
    })
  })

  test('a trainer sees names and nothing else, and cannot search by e-mail', async () => {
    const office = await anOffice(kind)
    const person = await office.person('trainee')
    const trainer = await office.sessionOf(await office.person('trainer'))
    const hr = await office.sessionOf(await office.person('hr'))
    const get = async (path: string, cookie: string) => (await office.ask('GET', path, { cookie })).json()
    expect(await get(`/api/people/${person.id}`, trainer)).toEqual({ id: person.id, name: person.name })
    expect(await get(`/api/people?q=${person.email}`, trainer)).toEqual({ people: [], next: null })
    expect((await get(`/api/people?q=${person.email}`, hr)).people).toEqual([
      { id: person.id, name: person.name, email: person.email, department: null, roles: ['trainee'], language: 'ja', deactivatedAt: null },
    ])
  })
})
