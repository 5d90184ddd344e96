import { beforeAll, expect, test } from 'vitest'
import { password } from '../../support/an-office.ts'
import { startServer } from '../../support/start-server.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

// Builds what is missing or stale.
beforeAll(async () => (await startServer()).stop(), 180_000)

test('the first start prints a link for the first administrator, who then signs in; the next start prints none', {
  timeout: 60_000,
}, async () => {
  const folder = await temporaryFolder({})
  const first = await startServer({ DATA_DIR: folder })
  const post = (address: string, path: string, body: unknown, headers = {}) =>
    fetch(`${address}${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
  await expect.poll(first.written).toMatch(/\/link#[\w-]{43}/)
  const [, origin, token] = /(http:\/\/\S+)\/link#([\w-]{43})/.exec(first.written()) ?? []
  expect(origin).toBe(first.address)
  const email = 'boss@example.jp'
  const accepted = await post(first.address, '/api/links/accept', { token, name: '管理 太郎', email, password })
  expect(await accepted.json()).toEqual({ next: 'signed-in' })
  const cookie = accepted.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  expect(await (await fetch(`${first.address}/api/account`, { headers: { cookie } })).json()).toMatchObject({ email, roles: ['admin'] })
  await first.stop()

  const second = await startServer({ DATA_DIR: folder })
  const signIn = (headers = {}) => post(second.address, '/api/account/sign-in', { email, password }, headers)
  expect((await signIn()).status).toBe(200)
  // The secret that signs cookies was kept.
  expect((await fetch(`${second.address}/api/account`, { headers: { cookie } })).status).toBe(200)
  expect(second.written()).not.toContain('/link#')
  expect((await signIn({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await signIn({ origin: second.address })).status).toBe(200)
  // Whatever else the API answers is guarded alike.
  expect((await post(second.address, '/api/whatever', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  for (const secret of [password, email, token ?? '', cookie]) {
    expect(second.written()).not.toContain(secret)
    if (secret !== token) expect(first.written()).not.toContain(secret)
  }
  await second.stop()
})
