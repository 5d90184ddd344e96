import { expect } from 'vitest'
import { inLanguage } from '../../src/core/scenario/version.ts'
import { test } from '../support/page-test.ts'
import { decide, skipSelfRating, toDebrief } from '../support/play-page.ts'
import { routeToEnding } from '../support/route-to.ts'
import { anAttemptAt, store } from '../support/stored-attempts.ts'

const unreachable = /ERR_INTERNET_DISCONNECTED|Failed to fetch/

test('a case that has been opened goes on to its debrief without a connection', async ({ visit, versions }) => {
  const [version] = versions
  if (version === undefined) throw new Error('No scenario is offered.')
  const [ending, { title }] = Object.entries(version.scenario.endings)[0] as [string, { title: string }]
  const { seed, decisions } = routeToEnding(version.scenario, ending)
  const visitor = await visit({ bears: unreachable })
  const page = await visitor.open('/')
  await store(page, { attempts: [anAttemptAt(version, { seed })], versions: [version] })
  await page.goto('/attempts/a1', { waitUntil: 'networkidle' })
  await visitor.context.setOffline(true)
  for (const decision of decisions) await decide(page, inLanguage(version, 'ja'), decision)
  await toDebrief(page, visitor).click()
  await skipSelfRating(page, visitor)
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await page.getByRole('figure', { name: visitor.words.ui.doors.label }).waitFor()
})

test('a page that cannot be loaded says so, and can be tried again', async ({ visit }) => {
  const visitor = await visit({ bears: unreachable })
  const { app, ui, trainee } = visitor.words
  const page = await visitor.open('/')
  await page.getByRole('heading', { level: 1, name: trainee.choose.title }).waitFor()
  await visitor.context.setOffline(true)
  await page.getByRole('link', { name: app.nav.history }).click()
  const failure = page.getByRole('alert')
  await failure.getByText(app.failed.title).waitFor()
  // Still without a connection: it fails again, and still says so.
  await failure.getByRole('button', { name: ui.error.retry }).click()
  await failure.getByText(app.failed.title).waitFor()

  await visitor.context.setOffline(false)
  await failure.getByRole('button', { name: ui.error.retry }).click()
  await page.getByRole('heading', { level: 1, name: trainee.history.title }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/history')
})
