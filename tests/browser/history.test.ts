import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import type { ScenarioVersion } from '../../src/core/scenario/version.ts'
import { checkReceipt } from '../../src/core/score/receipt.ts'
import { test } from '../support/page-test.ts'
import { skipSelfRating } from '../support/play-page.ts'
import { routeToEnding } from '../support/route-to.ts'
import { anAttemptAt, store, stored } from '../support/stored-attempts.ts'

/** Three finished attempts at one scenario and an unfinished one at another, a day apart. */
function someAttempts([one, other]: readonly ScenarioVersion[]) {
  if (one === undefined || other === undefined) throw new Error('The library offers fewer than two scenarios.')
  const day = 86_400_000
  const startedAt = anAttemptAt(one).startedAt
  const endings = Object.keys(one.scenario.endings)
  const finished = [0, 1, 2].map((n) => {
    const { seed, decisions } = routeToEnding(one.scenario, endings[n % endings.length] as string)
    const attempt = anAttemptAt(one, { id: `finished-${n}`, seed, startedAt: startedAt + n * day }, decisions)
    return { ...attempt, endedAt: attempt.decisions.at(-1)?.at ?? 0 }
  })
  return { one, other, attempts: [...finished, anAttemptAt(other, { id: 'unfinished', startedAt: startedAt + 3 * day })] }
}

test('attempts are listed by scenario, the first and the latest of the finished ones named', async ({ visit, versions }) => {
  const { one, other, attempts } = someAttempts(versions)
  const { open, words } = await visit()
  const page = await open('/history')
  await store(page, { attempts, versions: [one, other] })
  await page.reload()
  const { history } = words.trainee
  const rows = page.getByRole('region', { name: one.scenario.title }).getByRole('listitem')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(3)
  expect(await rows.nth(0).textContent()).toContain(history.latest)
  expect(await rows.nth(2).textContent()).toContain(history.first)
  expect(await rows.nth(1).textContent()).not.toMatch(new RegExp(`${history.latest}|${history.first}`))
  const unfinished = page.getByRole('region', { name: other.scenario.title }).getByRole('listitem')
  expect(await unfinished.textContent()).toContain(history.unfinished)
  await unfinished.getByRole('link', { name: history.goOn }).click()
  await page.waitForURL('**/attempts/unfinished')
})

test('one is deleted after a question, then all, with the scenario versions that nothing needs any more', async ({ visit, versions }) => {
  const { one, other, attempts } = someAttempts(versions)
  const { open, words } = await visit()
  const { history } = words.trainee
  const page = await open('/history')
  await store(page, { attempts, versions: [one, other] })
  await page.reload()
  const row = page.getByRole('region', { name: other.scenario.title }).getByRole('listitem')
  const dialog = page.getByRole('dialog')

  await row.getByRole('button', { name: history.remove }).click()
  await dialog.getByRole('button', { name: history.removeOne.no }).click()
  await dialog.waitFor({ state: 'detached' })
  expect((await stored(page)).attempts).toHaveLength(4)
  await row.getByRole('button', { name: history.remove }).click()
  await dialog.getByRole('button', { name: history.removeOne.yes }).click()
  await row.waitFor({ state: 'detached' })
  const left = await stored(page)
  expect(left.attempts.map(({ id }) => id).sort()).toEqual(['finished-0', 'finished-1', 'finished-2'])
  expect(left.versions.map(({ hash }) => hash)).toEqual([one.hash])

  await page.getByRole('button', { name: history.removeAll }).click()
  await dialog.getByRole('button', { name: history.removeEvery.yes }).click()
  await page.getByText(history.empty.title).waitFor()
  expect(await stored(page)).toEqual({ attempts: [], versions: [], positions: {} })
})

test('the record saved as a file replays to the result it claims', async ({ visit, versions }) => {
  const { one, attempts } = someAttempts(versions)
  const visitor = await visit()
  const page = await visitor.open('/')
  await store(page, { attempts, versions: [one] })
  await page.goto('/attempts/finished-1/debrief')
  await skipSelfRating(page, visitor)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: visitor.words.debrief.actions.receipt }).click()
  const receipt = JSON.parse(await readFile(await (await saving).path(), 'utf8'))
  expect(receipt.attempt).toEqual(attempts[1])
  expect(receipt.result.ending).toBe(Object.keys(one.scenario.endings)[1])
  expect(checkReceipt(one, receipt)).toEqual({ ok: true })
  expect(checkReceipt(one, { ...receipt, result: { ...receipt.result, ending: 'another' } })).toMatchObject({
    ok: false,
    reason: 'differs',
  })
})
