import { describe, expect, test } from 'vitest'
import type { OidcSettings } from '../../../src/server/accounts/admit-oidc.ts'
import type { DatabaseKind } from '../../../src/server/database/database.ts'
import { onEachDatabase } from '../../support/a-database.ts'
import { anOffice, cookieOf } from '../../support/an-office.ts'
import { anOidcProvider, type ProviderAccount } from '../../support/an-oidc-provider.ts'

const publicUrl = 'http://localhost:3000'
const callback = `${publicUrl}/api/auth/callback/oidc`

async function anOfficeWithProvider(kind: DatabaseKind, settings: Partial<OidcSettings> = {}) {
  const provider = await anOidcProvider(callback)
  const { issuer, clientId, clientSecret } = provider
  const oidc = { issuer, clientId, clientSecret, name: '社内ログイン', newPeople: false, ...settings }
  const office = await anOffice(kind, { publicUrl, oidc })
  /** Signs in as somebody of the provider: where the browser ends, and with which cookies. */
  const come = async (account: ProviderAccount) => {
    provider.state.account = account
    const started = await office.ask('POST', '/api/account/sign-in/oidc')
    expect(started.status).toBe(200)
    const { url } = await started.json()
    const back = await provider.goThrough(url)
    const answer = await office.ask('GET', `${back.pathname}${back.search}`, { cookie: cookieOf(started) })
    return {
      back,
      started: cookieOf(started),
      url: new URL(url),
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      cookie: cookieOf(answer),
    }
  }
  const account = async (cookie: string) => {
    const answer = await office.ask('GET', '/api/account', { cookie })
    return answer.status === 200 ? await answer.json() : undefined
  }
  return { office, come, account, provider }
}

onEachDatabase((kind) => {
  test('without a provider nobody is sent to one', async () => {
    const office = await anOffice(kind)
    expect((await office.ask('POST', '/api/account/sign-in/oidc')).status).toBe(404)
    expect((await office.ask('GET', '/api/auth/callback/oidc?code=x&state=y')).status).toBe(404)
    expect(await (await office.ask('GET', '/api/account/ways')).json()).toEqual({ oidc: null, mailed: false })
  })

  describe('a provider that knows whom we know', async () => {
    const { office, come, account, provider } = await anOfficeWithProvider(kind)

    test('signs in nobody who was not invited', async () => {
      const { location, cookie } = await come({ sub: 'stranger', email: 'stranger@example.jp', email_verified: true, name: '見知らぬ人' })
      expect(new URL(location, publicUrl).pathname).toBe('/sign-in')
      expect(location).toContain('error=not_invited')
      expect(await account(cookie)).toBeUndefined()
      expect(await office.db.selectFrom('user').selectAll().where('email', '=', 'stranger@example.jp').execute()).toEqual([])
    })

    test.each([
      ['an e-mail that it has not verified', { email_verified: false }],
      ['an e-mail of which it says nothing', {}],
    ])('signs in nobody by %s, which may be another’s', async (_, claims) => {
      const victim = await office.person('admin')
      const { location, cookie } = await come({ sub: `forger-${JSON.stringify(claims)}`, email: victim.email, name: '偽者', ...claims })
      expect(location).toMatch(/error=/)
      expect(await account(cookie)).toBeUndefined()
      expect(
        await office.db.selectFrom('account').select('id').where('providerId', '=', 'oidc').where('userId', '=', victim.id).execute(),
      ).toEqual([])
    })

    test('signs in whom an administrator entered, as who they are here', async () => {
      const person = await office.person('hr')
      const { location, cookie, url } = await come({
        sub: 'known',
        email: person.email.toUpperCase(),
        email_verified: true,
        name: '別の名',
      })
      expect(location).toMatch(/^(http:\/\/localhost:3000)?\/$/)
      expect(url.searchParams.get('code_challenge_method')).toBe('S256')
      expect(url.searchParams.get('nonce')).toBeTruthy()
      expect(await account(cookie)).toMatchObject({ id: person.id, name: person.name, roles: ['hr'] })
      const { action, actor, detail } = (await office.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirst())!
      expect([action, actor, detail]).toEqual(['signed-in', person.id, '{"by":"oidc"}'])
    })

    test('signs in nobody who is deactivated', async () => {
      const person = await office.person('trainee')
      await office.db.updateTable('user').set({ deactivatedAt: 1 }).where('id', '=', person.id).execute()
      const { location, cookie } = await come({ sub: 'away', email: person.email, email_verified: true })
      expect(location).toMatch(/error=/)
      expect(await account(cookie)).toBeUndefined()
    })

    test('signs in no browser that did not ask for it, and none twice', async () => {
      const person = await office.person('trainee')
      provider.state.account = { sub: 'mine', email: person.email, email_verified: true }
      const started = await office.ask('POST', '/api/account/sign-in/oidc')
      const back = await provider.goThrough((await started.json()).url)
      const path = `${back.pathname}${back.search}`
      const elsewhere = await office.ask('GET', path)
      expect(await account(cookieOf(elsewhere))).toBeUndefined()
      const forged = await office.ask('GET', path.replace(/state=[^&]*/, 'state=forged'), { cookie: cookieOf(started) })
      expect(await account(cookieOf(forged))).toBeUndefined()
      const again = await come(provider.state.account)
      expect(await account(again.cookie)).toMatchObject({ id: person.id })
      const replayed = await office.ask('GET', `${again.back.pathname}${again.back.search}`, { cookie: again.started })
      expect(await account(cookieOf(replayed))).toBeUndefined()
    })

    test('no token of it is kept', async () => {
      const columns = ['accessToken', 'refreshToken', 'idToken', 'password'] as const
      const rows = await office.db.selectFrom('account').select(columns).where('providerId', '=', 'oidc').execute()
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(Object.values(row)).toEqual([null, null, null, null])
    })
  })

  test('where new people may come, they come as trainees, from the domains that are named', async () => {
    const { come, account } = await anOfficeWithProvider(kind, { newPeople: true, domains: ['example.jp'] })
    const inside = await come({ sub: '1', email: 'new@example.jp', email_verified: true, name: '新人' })
    expect(await account(inside.cookie)).toMatchObject({ name: '新人', email: 'new@example.jp', roles: ['trainee'], hasPassword: false })
    const outside = await come({ sub: '2', email: 'new@example.jp.evil.example', email_verified: true, name: '外の人' })
    expect(outside.location).toContain('error=not_invited')
    expect(await account(outside.cookie)).toBeUndefined()
    const nameless = await come({ sub: '3', email: 'nameless@example.jp', email_verified: true })
    expect(await account(nameless.cookie)).toMatchObject({ name: 'nameless@example.jp' })
  })
})
