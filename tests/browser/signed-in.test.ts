import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { AttemptListAnswer } from '../../src/contract/play/attempt-answer.ts'
import type { Visitor } from '../support/open-page.ts'
import { test } from '../support/page-test.ts'
import { finishButton, linesOn, optionsOn, partsOn, playOn, skipSelfRating, toDebrief } from '../support/play-page.ts'
import { type StartedServer, startServer } from '../support/start-server.ts'

const person = { email: 'hanako@example.jp', password: 'a long enough pass phrase' }
const unreachable = /ERR_INTERNET_DISCONNECTED|Failed to fetch/

let server: StartedServer
beforeAll(async () => {
  // One of its own, as only the first administrator can be made without another.
  server = await startServer()
  const token = await vi.waitFor(() => {
    const link = /#([\w-]{43})/.exec(server.written())
    if (link === null) throw new Error(`No link for the first administrator:\n${server.written()}`)
    return link[1]
  }, 10_000)
  const accepted = await fetch(`${server.address}/api/links/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, ...person, name: '花子', language: 'ja' }),
  })
  expect(accepted.status).toBe(200)
})
afterAll(() => server.stop())

async function signIn({ context }: Visitor): Promise<void> {
  const answer = await context.request.post('/api/account/sign-in', { data: person })
  expect(await answer.json()).toEqual({ next: 'signed-in' })
}

const attemptsOf = async ({ context }: Visitor): Promise<AttemptListAnswer['attempts']> =>
  (await (await context.request.get('/api/attempts')).json()).attempts

/** Opens the first case that is offered and begins to practise it; returns its title. */
async function begin(visitor: Visitor, page: Page): Promise<string> {
  const card = page.getByRole('article').first()
  const title = (await card.getByRole('heading').textContent()) ?? ''
  await card.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await page.getByRole('button', { name: visitor.words.trainee.briefing.start, exact: true }).click()
  await page.waitForURL('**/attempts/*')
  return title
}

/** Takes whatever decision is asked for, as a person would, without waiting for what comes of it. */
async function decideAnyhow(page: Page, visitor: Visitor): Promise<void> {
  await asked(page, visitor)
  if ((await optionsOn(page).count()) > 0) return optionsOn(page).first().click()
  const finish = finishButton(page, visitor)
  for (let part = 0; (await finish.getAttribute('aria-disabled')) === 'true'; part += 1) await partsOn(page).nth(part).check()
  await finish.click()
}

const asked = (page: Page, visitor: Visitor) => optionsOn(page).or(finishButton(page, visitor)).first().waitFor()

const taken = async (visitor: Visitor) => (await attemptsOf(visitor))[0]?.taken

test('a signed-in person practises on the server, through a reload and a lost connection, and finds it on another device', async ({
  visit,
}) => {
  const visitor = await visit({ bears: unreachable }, server.address)
  await signIn(visitor)
  const { trainee, debrief, ui } = visitor.words
  const page = await visitor.open('/')
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  const title = await begin(visitor, page)
  await decideAnyhow(page, visitor)
  await expect.poll(() => taken(visitor)).toBe(1)
  await asked(page, visitor)
  // The answer key never comes to the browser of a person who may be assessed.
  expect(scripts.filter((path) => path.startsWith('/api/versions'))).toEqual([])

  const lines = await linesOn(page).allTextContents()
  await page.reload()
  await asked(page, visitor)
  expect(await linesOn(page).allTextContents()).toEqual(lines)

  await visitor.context.setOffline(true)
  await decideAnyhow(page, visitor)
  await page.getByText(trainee.remote.offline).waitFor()
  await visitor.context.setOffline(false)
  await page.getByText(trainee.remote.offline).waitFor({ state: 'detached' })
  await expect.poll(() => taken(visitor)).toBe(2)

  await playOn(page, visitor)
  await toDebrief(page, visitor).click()
  await skipSelfRating(page, visitor)
  await page.getByRole('figure', { name: ui.doors.label }).waitFor()
  const [ended] = await attemptsOf(visitor)
  await page.getByRole('heading', { level: 1, name: ended?.ending?.title ?? '', exact: true }).waitFor()

  await page.getByRole('button', { name: debrief.decisions.retry }).nth(1).click()
  await page.waitForURL((url) => url.pathname.startsWith('/attempts/') && !url.pathname.includes(ended?.id ?? ''))
  await asked(page, visitor)
  expect((await attemptsOf(visitor))[0]).toMatchObject({ taken: 1, endedAt: null, retryOf: { attempt: ended?.id, n: 1 } })

  const elsewhere = await visit({}, server.address)
  await signIn(elsewhere)
  const other = await elsewhere.open('/history')
  const rows = other.getByRole('region', { name: title }).getByRole('listitem')
  await rows.nth(1).waitFor()
  expect(await rows.nth(1).textContent()).toContain(ended?.ending?.title)
  await rows.nth(1).getByRole('link', { name: trainee.history.open }).click()
  await skipSelfRating(other, elsewhere)
  await other.getByRole('heading', { level: 1, name: ended?.ending?.title ?? '', exact: true }).waitFor()
})

test('a decision that was on its way when the page was left is on its way again, and one who was signed out is told', async ({ visit }) => {
  const visitor = await visit({ bears: /401|503|ERR_/ }, server.address)
  await signIn(visitor)
  const { remote } = visitor.words.trainee
  const page = await visitor.open('/')
  await begin(visitor, page)
  await asked(page, visitor)
  const before = await taken(visitor)
  expect(before).toBe(0)

  let fails = true
  await visitor.context.route('**/decisions', (route) => (fails ? route.abort('connectionrefused') : route.continue()))
  await decideAnyhow(page, visitor)
  await page.getByText(remote.offline).waitFor()
  await page.reload()
  await page.getByText(remote.offline).waitFor()
  expect(await optionsOn(page).count()).toBe(0)

  fails = false
  await visitor.context.request.post('/api/account/sign-out')
  await page.getByRole('button', { name: remote.retry }).click()
  await page.getByText(remote.signedOut).waitFor()
  await signIn(visitor)
  await page.getByRole('button', { name: remote.retry }).click()
  await expect.poll(() => taken(visitor)).toBe(1)
  await asked(page, visitor)
})
