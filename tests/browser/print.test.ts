import { expect } from 'vitest'
import type { ScenarioVersion } from '../../src/core/scenario/version.ts'
import { test } from '../support/page-test.ts'
import { skipSelfRating } from '../support/play-page.ts'
import { routeToEnding } from '../support/route-to.ts'
import { anAttemptAt, store } from '../support/stored-attempts.ts'

test('a printed debrief has every decision and the doors, and nothing to press', async ({ visit, versions }) => {
  const version = versions[0] as ScenarioVersion
  const [ending, { title }] = Object.entries(version.scenario.endings)[0] as [string, { title: string }]
  const { seed, decisions } = routeToEnding(version.scenario, ending)
  const visitor = await visit()
  const { app, debrief, ui } = visitor.words
  const page = await visitor.open('/')
  await store(page, { attempts: [anAttemptAt(version, { seed }, decisions)], versions: [version] })
  await page.goto('/attempts/a1/debrief')
  await skipSelfRating(page, visitor)
  const doors = page.getByRole('figure', { name: ui.doors.label })
  await doors.waitFor()
  const navigation = page.getByRole('navigation', { name: app.nav.label })
  expect(await navigation.isVisible()).toBe(true)
  expect(await page.getByRole('button').count()).toBeGreaterThan(0)

  await page.emulateMedia({ media: 'print' })
  expect(await navigation.isVisible()).toBe(false)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('heading', { level: 1, name: title }).isVisible()).toBe(true)
  expect(await doors.isVisible()).toBe(true)
  for (const n of decisions.keys()) {
    expect(await page.getByRole('heading', { name: debrief.decisions.number.replace('{{n}}', `${n + 1}`), exact: true }).isVisible()).toBe(
      true,
    )
  }
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)
})
