import { describe, expect, test } from 'vitest'
import { onEachDatabase } from '../../support/a-database.ts'
import { anOffice, cookieOf, password } from '../../support/an-office.ts'
import { totp } from '../../support/totp.ts'

onEachDatabase((kind) => {
  describe('one’s own account', async () => {
    const office = await anOffice(kind)

    test.each([
      ['roles', { roles: ['admin'] }],
      ['an e-mail', { email: 'other@example.jp' }],
      ['that it is verified', { emailVerified: true }],
      ['a department', { departmentId: null }],
      ['an id', { id: 'x' }],
      ['access', { deactivatedAt: null }],
      ['a second factor', { twoFactorEnabled: false }],
      ['a prototype', JSON.parse('{"__proto__":{"roles":["admin"]}}')],
    ])('takes no %s from its owner', async (_, extra) => {
      const person = await office.person('trainee')
      const cookie = await office.signedIn(person)
      const before = await (await office.ask('GET', '/api/account', { cookie })).json()
      const body = `{"name":"新しい名","${Object.keys(extra)[0] ?? '__proto__'}":${JSON.stringify(Object.values(extra)[0] ?? {})}}`
      const answer = await office.ask('PATCH', '/api/account', { cookie, body, headers: { 'content-type': 'application/json' } })
      expect(answer.status).toBe(422)
      expect(await (await office.ask('GET', '/api/account', { cookie })).json()).toEqual(before)
    })

    test.each([{ name: '' }, { name: ' ' }, { name: 'a\u0000b' }, { name: 'x'.repeat(101) }, { language: 'fr' }, { name: null }, []])(
      'takes no %j',
      async (body) => {
        const cookie = await office.signedIn(await office.person('trainee'))
        expect((await office.ask('PATCH', '/api/account', { cookie, body })).status).toBe(422)
      },
    )

    test('takes a name and a language, as they are written', async () => {
      const person = await office.person('trainee', 'hr')
      const cookie = await office.signedIn(person)
      const name = `<b>"'; drop table user; --`
      const answer = await office.ask('PATCH', '/api/account', { cookie, body: { name, language: 'en' } })
      expect(await answer.json()).toEqual({
        id: person.id,
        name,
        email: person.email,
        language: 'en',
        roles: ['hr', 'trainee'],
        department: null,
        cohorts: [],
        totp: false,
        hasPassword: true,
      })
    })
  })

  describe('a password', async () => {
    const office = await anOffice(kind)
    const change = (cookie: string | undefined, body: unknown) => office.ask('POST', '/api/account/password', { cookie, body })

    test('is not changed without the current one, nor to a short one', async () => {
      const person = await office.person('trainee')
      const cookie = await office.signedIn(person)
      expect((await change(undefined, { current: password, next: 'another long one' })).status).toBe(401)
      expect((await change(cookie, { current: 'wrong', next: 'another long one' })).status).toBe(403)
      expect((await change(cookie, { current: password, next: 'short' })).status).toBe(422)
      expect((await office.ask('GET', '/api/account', { cookie })).status).toBe(200)
      await office.signedIn(person)
    })

    test('ends every session there was and begins a new one when it changes', async () => {
      const person = await office.person('trainee')
      const [here, elsewhere] = [await office.signedIn(person), await office.signedIn(person)]
      const answer = await change(here, { current: password, next: 'another long one' })
      expect(answer.status).toBe(204)
      const statusOf = async (cookie: string) => (await office.ask('GET', '/api/account', { cookie })).status
      expect([await statusOf(here), await statusOf(elsewhere), await statusOf(cookieOf(answer))]).toEqual([401, 401, 200])
      await expect(office.signedIn(person)).rejects.toThrow('401')
      await office.signedIn(person, 'another long one')
    })
  })

  describe('an authenticator', async () => {
    const office = await anOffice(kind)
    const person = await office.person('hr')
    let cookie = await office.signedIn(person)
    let uri = ''
    let recoveryCodes: string[] = []
    const post = (path: string, body: unknown, as = cookie) => office.ask('POST', `/api/account/${path}`, { cookie: as, body })
    /** The first step: gives the cookie with which the second is taken. */
    const begin = async () => {
      const answer = await office.ask('POST', '/api/account/sign-in', { body: { email: person.email, password } })
      expect(await answer.json()).toEqual({ next: 'code' })
      return cookieOf(answer)
    }

    test('is not made without the password', async () => {
      expect((await post('authenticator', { password: 'wrong' })).status).toBe(403)
    })

    test('is asked for only once a code has confirmed it', async () => {
      const answer = await post('authenticator', { password })
      expect(answer.status).toBe(200)
      ;({ uri, recoveryCodes } = await answer.json())
      expect(new URL(uri).searchParams.get('issuer')).toBe('Kandokoro')
      await office.signedIn(person)
      expect((await post('authenticator/confirm', { code: '000000' })).status).toBe(403)
      const confirmed = await post('authenticator/confirm', { code: totp(uri) })
      expect(confirmed.status).toBe(204)
      cookie = cookieOf(confirmed)
      expect(await (await office.ask('GET', '/api/account', { cookie })).json()).toMatchObject({ totp: true })
      expect((await post('authenticator', { password })).status).toBe(409)
    })

    test('the password alone then opens nothing', async () => {
      const pending = await begin()
      expect((await office.ask('GET', '/api/account', { cookie: pending })).status).toBe(401)
      expect((await post('sign-in/code', { code: '000000' }, pending)).status).toBe(401)
      expect((await post('sign-in/code', { code: totp(uri) }, '')).status).toBe(401)
      const done = await post('sign-in/code', { code: totp(uri) }, pending)
      expect(await done.json()).toEqual({ next: 'signed-in' })
      expect((await office.ask('GET', '/api/account', { cookie: cookieOf(done) })).status).toBe(200)
    })

    test('a recovery code works once', async () => {
      const code = recoveryCodes[0]
      expect((await post('sign-in/code', { code }, await begin())).status).toBe(200)
      expect((await post('sign-in/code', { code }, await begin())).status).toBe(401)
    })

    test('a secret is not in the database as it is', async () => {
      const row = await office.db.selectFrom('two_factor').selectAll().where('userId', '=', person.id).executeTakeFirstOrThrow()
      expect(row.secret).not.toContain(new URL(uri).searchParams.get('secret'))
      for (const code of recoveryCodes) expect(row.backupCodes).not.toContain(code)
    })

    test('is removed by an administrator for who lost it, which ends their sessions', async () => {
      const loser = await office.person('trainee')
      const theirs = await office.signedIn(loser)
      const { uri: lost } = await (await post('authenticator', { password }, theirs)).json()
      const confirmed = cookieOf(await post('authenticator/confirm', { code: totp(lost) }, theirs))
      const admin = await office.signedIn(await office.person('admin'))
      expect((await office.ask('POST', `/api/people/${loser.id}/remove-authenticator`, { cookie: admin })).status).toBe(204)
      expect((await office.ask('GET', '/api/account', { cookie: confirmed })).status).toBe(401)
      await office.signedIn(loser)
    })

    test('is removed with the password', async () => {
      expect((await post('authenticator/remove', { password: 'wrong' })).status).toBe(403)
      expect((await post('authenticator/remove', { password })).status).toBe(204)
      await office.signedIn(person)
    })
  })

  test('the audit log knows of sign-ins and changes, and of no e-mail or name', async () => {
    const office = await anOffice(kind)
    const person = await office.person('trainee')
    const cookie = await office.signedIn(person)
    await office.ask('POST', '/api/account/password', { cookie, body: { current: password, next: 'another long one' } })
    const entries = await office.db.selectFrom('audit').selectAll().orderBy('id').execute()
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ['signed-in', person.id],
      ['password-changed', person.id],
    ])
    expect(JSON.stringify(entries)).not.toContain(person.email)
  })
})
