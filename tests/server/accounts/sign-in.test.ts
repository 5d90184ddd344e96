import { describe, expect, test, vi } from 'vitest'
import { onEachDatabase } from '../../support/a-database.ts'
import { anOffice, cookieOf, password } from '../../support/an-office.ts'

onEachDatabase((kind) => {
  describe('signing in is refused', async () => {
    const office = await anOffice(kind)
    const known = await office.person('trainee')
    const away = await office.person('trainee')
    await office.db.updateTable('user').set({ deactivatedAt: 1 }).where('id', '=', away.id).execute()
    const signIn = (body: unknown, headers = {}) => office.ask('POST', '/api/account/sign-in', { body, headers })

    test('in the same words for an unknown e-mail, a wrong password and somebody deactivated', async () => {
      const answers = await Promise.all(
        [
          { email: 'nobody@example.jp', password },
          { email: known.email, password: 'wrong' },
          { email: away.email, password },
          { email: away.email, password: 'wrong' },
        ].map((body) => signIn(body)),
      )
      const [first, ...others] = await Promise.all(answers.map(async (answer) => [answer.status, [...answer.headers], await answer.text()]))
      expect(first?.[0]).toBe(401)
      for (const other of others) expect(other).toEqual(first)
    })

    test('after as much hashing for an unknown e-mail as for a known one', async () => {
      const context = await office.auth.$context
      const hash = vi.spyOn(context.password, 'hash')
      const verify = vi.spyOn(context.password, 'verify')
      const hashed = async (email: string) => {
        hash.mockClear()
        verify.mockClear()
        await signIn({ email, password: 'wrong' })
        return hash.mock.calls.length + verify.mock.calls.length
      }
      expect(await hashed('nobody@example.jp')).toBe(1)
      expect(await hashed(known.email)).toBe(1)
      vi.restoreAllMocks()
    })

    test.each([
      ['fields that nobody asked for', { email: 'a@example.jp', password, roles: ['admin'] }, 422],
      ['no e-mail', { email: "a' or 1=1 --", password }, 422],
      ['a password that is not text', { email: 'a@example.jp', password: { $ne: '' } }, 422],
      ['a password of 129 characters', { email: 'a@example.jp', password: 'x'.repeat(129) }, 422],
      ['something that is not JSON', '{', 422],
      ['a body of a megabyte', { email: 'a@example.jp', password: 'x'.repeat(2 ** 20) }, 413],
    ])('with %s', async (_, body, status) => {
      const answer = await signIn(body)
      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    })

    test('as a form, which another site could send', async () => {
      expect((await signIn('email=a', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
      expect((await signIn('{}', { 'content-type': 'text/plain' })).status).toBe(415)
    })

    test.each([
      [{ 'sec-fetch-site': 'cross-site' }],
      [{ 'sec-fetch-site': 'same-site' }],
      [{ origin: 'https://evil.example' }],
      [{ origin: 'null' }],
      [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }],
    ])('from another site: %j', async (headers) => {
      expect((await signIn({ email: known.email, password }, headers as Record<string, string>)).status).toBe(403)
    })

    test('after ten tries for one e-mail, known or not, until time has passed', async () => {
      office.clock.address = '192.0.2.2'
      for (const email of ['never@example.jp', known.email]) {
        for (let n = 0; n < 10; n++) expect((await signIn({ email, password: 'wrong' })).status).toBe(401)
        const refused = await signIn({ email, password })
        expect(refused.status).toBe(429)
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
      }
      office.clock.ahead = 16 * 60_000
      expect((await signIn({ email: known.email, password })).status).toBe(200)
    })

    test('for simultaneous tries past the limit too', async () => {
      office.clock.address = '192.0.2.3'
      const answers = await Promise.all(Array.from({ length: 14 }, () => signIn({ email: 'flood@example.jp', password: 'wrong' })))
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
    })
  })

  describe('a session', async () => {
    const office = await anOffice(kind)
    const account = async (cookie?: string) => (await office.ask('GET', '/api/account', { cookie })).status

    test('is an HttpOnly cookie, SameSite=Lax, for the whole site, and not Secure without https', async () => {
      const { email } = await office.person('trainee')
      const answer = await office.ask('POST', '/api/account/sign-in', { body: { email, password } })
      expect(await answer.json()).toEqual({ next: 'signed-in' })
      const [cookie] = answer.headers.getSetCookie()
      expect(cookie).toMatch(/^kandokoro\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    })

    test('is sent over https alone where that is how people come', async () => {
      const secure = await anOffice(kind, { publicUrl: 'https://kandokoro.example.jp' })
      const { email } = await secure.person('trainee')
      const answer = await secure.ask('POST', '/api/account/sign-in', { body: { email, password } })
      expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-kandokoro\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/)
      expect((await secure.ask('GET', '/api/account', { cookie: cookieOf(answer) })).status).toBe(200)
    })

    test('that somebody else chose is never taken over by signing in', async () => {
      const attacker = await office.person('trainee')
      const victim = await office.person('hr')
      const planted = await office.signedIn(attacker)
      const answer = await office.ask('POST', '/api/account/sign-in', { body: { email: victim.email, password }, cookie: planted })
      expect(cookieOf(answer)).not.toBe(planted)
      expect(await account(planted)).toBe(401)
      const mine = await (await office.ask('GET', '/api/account', { cookie: cookieOf(answer) })).json()
      expect(mine.id).toBe(victim.id)
    })

    test('is refused if its cookie was changed, unsigned or signed by another', async () => {
      const cookie = await office.signedIn(await office.person('trainee'))
      const token = decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!
      expect(await account(cookie)).toBe(200)
      for (const forged of [
        `kandokoro.session_token=${token}`,
        `${cookie}x`,
        cookie.replace(token, `${token.slice(1)}a`),
        `kandokoro.session_token=${token}.${'A'.repeat(43)}=`,
        'kandokoro.session_token=',
      ])
        expect(await account(forged), forged).toBe(401)
    })

    test('ends at signing out, at its time, and with the person’s access', async () => {
      const person = await office.person('trainee')
      const [one, two, three] = [await office.signedIn(person), await office.signedIn(person), await office.signedIn(person)]
      expect((await office.ask('POST', '/api/account/sign-out', { cookie: one })).status).toBe(204)
      expect([await account(one), await account(two)]).toEqual([401, 200])
      expect((await office.ask('POST', '/api/account/sign-out-everywhere', { cookie: two })).status).toBe(204)
      expect([await account(two), await account(three)]).toEqual([401, 401])
      const four = await office.signedIn(person)
      await office.db
        .updateTable('session')
        .set({ expiresAt: new Date(Date.now() - 1000).toISOString() })
        .where('userId', '=', person.id)
        .execute()
      expect(await account(four)).toBe(401)
    })

    test('is lengthened when it is a day old', async () => {
      const person = await office.person('trainee')
      const cookie = await office.signedIn(person)
      expect((await office.ask('GET', '/api/account', { cookie })).headers.getSetCookie()).toEqual([])
      await office.db
        .updateTable('session')
        .set({ expiresAt: new Date(Date.now() + 5 * 86_400_000).toISOString() })
        .where('userId', '=', person.id)
        .execute()
      expect((await office.ask('GET', '/api/account', { cookie })).headers.getSetCookie()[0]).toMatch(/Max-Age=604800/)
      const { expiresAt } = await office.db
        .selectFrom('session')
        .select('expiresAt')
        .where('userId', '=', person.id)
        .executeTakeFirstOrThrow()
      expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 6.9 * 86_400_000)
    })
  })

  test('better-auth’s own addresses are not there', async () => {
    const office = await anOffice(kind)
    const cookie = await office.signedIn(await office.person('trainee'))
    for (const path of [
      'sign-up/email',
      'update-user',
      'sign-in/email',
      'change-email',
      'delete-user',
      'revoke-sessions',
      'two-factor/disable',
      'callback/oidc',
    ])
      expect(
        (await office.ask('POST', `/api/auth/${path}`, { cookie, body: { name: 'x', email: 'x@example.jp', password } })).status,
        path,
      ).toBe(404)
    expect((await office.ask('GET', '/api/auth/get-session', { cookie })).status).toBe(404)
  })
})
