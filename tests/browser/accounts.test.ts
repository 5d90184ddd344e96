import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { account as en } from '../../src/i18n/en/account.ts'
import { account as ja } from '../../src/i18n/ja/account.ts'
import type { Visitor } from '../support/open-page.ts'
import { test as base } from '../support/page-test.ts'
import { type StartedServer, startServer } from '../support/start-server.ts'
import { totp } from '../support/totp.ts'

const words = { ja, en }
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const password = 'minato no hikari 7'

/** What the servers below leave to be done when no page is open any more: a page may ask until it is closed. */
const started: StartedServer[] = []
afterAll(async () => {
  for (const one of started) await one.stop()
})

/** A server of each test’s own, as there is a first administrator only once. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
const test = base.extend('own', async ({}): Promise<StartedServer> => {
  const own = await startServer()
  started.push(own)
  return own
})

/** The path of the link that the server has printed. */
const printedLink = async (server: StartedServer): Promise<string> => {
  await expect.poll(server.written).toContain('/link#')
  return /\/link#[\w-]+/.exec(server.written())?.[0] ?? ''
}

const fits = async (page: Page) => {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  expect(scrollWidth, page.url()).toBeLessThanOrEqual(clientWidth)
}

const fieldOf = (page: Page, name: string) => page.locator(`input[name="${name}"]`)

const signInWith = async (page: Page, language: 'ja' | 'en', secret: string) => {
  await fieldOf(page, 'email').fill('hana@example.jp')
  await fieldOf(page, 'password').fill(secret)
  await page.getByRole('button', { name: words[language].signIn.submit, exact: true }).click()
}

const join = async ({ open, language }: Visitor, link: string): Promise<Page> => {
  const { field, link: said } = words[language]
  const page = await open(link)
  await page.getByRole('heading', { level: 1, name: said['first-admin'].title }).waitFor()
  await fits(page)
  expect(new URL(page.url()).hash).toBe('')
  await page.getByLabel(field.name).fill('港 花')
  await page.getByLabel(field.email).fill('hana@example.jp')
  await page.getByLabel(field.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: said.join, exact: true }).click()
  await page.getByRole('button', { name: '港 花' }).waitFor()
  return page
}

test.for(['ja', 'en'] as const)(
  'the printed link makes the first administrator, who signs out and in again, on a phone, in %s',
  async (language, { visit, own }) => {
    const visitor = await visit({ language, context: phone, bears: /401|404/ }, own.address)
    const { link: said, me, wrong, failure, signIn } = words[language]
    const { app, trainee } = visitor.words
    const link = await printedLink(own)

    // What is missing is told at its field, and nothing is sent.
    const hasty = await visitor.open(link)
    await hasty.getByRole('button', { name: said.join, exact: true }).click()
    await hasty.getByText(wrong.name).waitFor()
    expect(await hasty.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')
    await fits(hasty)
    await hasty.close()

    const page = await join(visitor, link)
    await page.getByRole('heading', { level: 1, name: trainee.choose.title }).waitFor()
    await fits(page)
    await page.getByRole('button', { name: '港 花' }).click()
    const drawer = page.getByRole('dialog', { name: me.title })
    await drawer.getByText(me.role.admin).waitFor()
    await drawer.getByRole('button', { name: me.signOut, exact: true }).click()
    await page.getByRole('link', { name: app.session.signIn }).click()
    await page.getByRole('heading', { level: 1, name: signIn.title }).waitFor()
    await fits(page)

    await signInWith(page, language, 'not the password')
    await page.getByText(failure.refused).waitFor()
    expect(await fieldOf(page, 'email').inputValue()).toBe('hana@example.jp')
    await signInWith(page, language, password)
    await page.getByRole('button', { name: '港 花' }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: '港 花' }).waitFor()

    const used = await visitor.open(link)
    await used.getByRole('heading', { level: 1, name: said.gone.title }).waitFor()
    await fits(used)
  },
)

test('signing out everywhere ends the session in another browser', async ({ visit, own }) => {
  const here = await visit({ bears: /401/ }, own.address)
  const page = await join(here, await printedLink(own))
  const elsewhere = await visit({}, own.address)
  const other = await elsewhere.open('/sign-in')
  await signInWith(other, 'ja', password)
  await other.getByRole('button', { name: '港 花' }).waitFor()

  await page.getByRole('button', { name: '港 花' }).click()
  await page.getByRole('button', { name: ja.me.everywhere }).click()
  await page.getByRole('link', { name: here.words.app.session.signIn }).waitFor()
  await other.reload()
  await other.getByRole('link', { name: here.words.app.session.signIn }).waitFor()
})

test('whoever has an authenticator is asked for its code', async ({ visit, own }) => {
  const { context, open } = await visit({ bears: /401/ }, own.address)
  const joined = await join(await visit({}, own.address), await printedLink(own))
  const post = async (path: string, data: unknown) => joined.context().request.post(path, { data })
  const { uri } = await (await post('/api/account/authenticator', { password })).json()
  expect((await post('/api/account/authenticator/confirm', { code: totp(uri) })).status()).toBe(204)

  const page = await open('/sign-in')
  await signInWith(page, 'ja', password)
  await page.getByRole('heading', { level: 1, name: ja.code.title }).waitFor()
  await page.getByLabel(ja.field.code).fill('000000')
  await page.keyboard.press('Enter')
  await page.getByText(ja.wrong.wrongCode).waitFor()
  // The next one, as no code is taken twice.
  await page.getByLabel(ja.field.code).fill(totp(uri, Date.now() + 30_000))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '港 花' }).waitFor()
  expect((await context.cookies()).every(({ name, httpOnly }) => httpOnly || name === 'kandokoro-language')).toBe(true)
})

test('what was written stays when the server cannot be reached', async ({ visit, own }) => {
  const { context, open } = await visit({ bears: /ERR_INTERNET_DISCONNECTED|401/ }, own.address)
  const page = await open('/sign-in')
  await fieldOf(page, 'email').waitFor()
  await context.setOffline(true)
  await signInWith(page, 'ja', password)
  await page.getByText(ja.failure.unreachable).waitFor()
  expect(await fieldOf(page, 'password').inputValue()).toBe(password)
  await context.setOffline(false)
  await page.getByRole('button', { name: ja.signIn.submit, exact: true }).click()
  await page.getByText(ja.failure.refused).waitFor()
})

test('the pages of accounts tell no other page where they are', async ({ server }) => {
  for (const path of ['/link', '/sign-in']) {
    const answer = await fetch(`${server.address}${path}`)
    expect(answer.status, path).toBe(200)
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  }
})
