import type { Page } from 'playwright-core'
import { inLanguage, type ScenarioVersion } from '../../src/core/scenario/version.ts'
import type { Visitor } from './open-page.ts'
import { optionsOn, partsOn, rateSelf, toDebrief } from './play-page.ts'
import { routeTo, routeToEnding } from './route-to.ts'
import { anAttemptAt, store } from './stored-attempts.ts'

/** Where a tour stands. The page is at rest there. */
export type Stop = { readonly name: string; readonly page: Page }

/**
 * Leads a visitor through every page of the simulator in one tab, and through every kind of moment on the stage of each
 * of `versions`. The visitor must bear 404, for the page that is not there.
 */
export async function* tour(visitor: Visitor, versions: readonly ScenarioVersion[]): AsyncGenerator<Stop> {
  const { app, trainee } = visitor.words
  const page = await visitor.open('/')
  const at = (name: string): Stop => ({ name, page })
  await page.getByRole('heading', { level: 1, name: trainee.choose.title }).waitFor()
  yield at('choose')
  await page.getByRole('button', { name: app.nav.settings }).click()
  yield at('settings')
  await page.keyboard.press('Escape')
  await page.goto('/history')
  await page.getByText(trainee.history.empty.title).waitFor()
  yield at('history, empty')

  for (const version of versions) yield* caseTour(visitor, version, page)

  await page.goto('/')
  await page.getByRole('region', { name: trainee.choose.continueTitle }).waitFor()
  yield at('choose, with records')
  await page.goto('/history')
  await page.getByRole('button', { name: trainee.history.removeAll }).waitFor()
  yield at('history')
  await page.getByRole('button', { name: trainee.history.remove, exact: false }).first().click()
  await page.getByRole('dialog').waitFor()
  yield at('history, question before deleting')
  await page.goto('/nowhere')
  await page.getByText(app.notFound.title).waitFor()
  yield at('no such page')
  await page.goto('/attempts/none')
  await page.getByText(trainee.stage.missing.title).waitFor()
  yield at('no such attempt')
}

async function* caseTour(visitor: Visitor, version: ScenarioVersion, page: Page): AsyncGenerator<Stop> {
  const { trainee } = visitor.words
  const { language } = visitor
  const { id } = version.scenario
  const scenario = inLanguage(version, language)
  const at = (name: string): Stop => ({ name: `${id}: ${name}`, page })
  await page.goto(`/scenarios/${id}`)
  await page.getByRole('heading', { level: 1, name: scenario.title }).waitFor()
  await openDetails(page)
  yield at('briefing')

  const [ending, { title }] = Object.entries(scenario.endings)[0] as [string, { title: string }]
  const { seed, decisions } = routeToEnding(version.scenario, ending)
  const whole = anAttemptAt(version, { id: `${id}-end`, seed, language }, decisions)
  const ended = { ...whole, endedAt: whole.decisions.at(-1)?.at ?? 0 }
  const again = { ...ended, id: `${id}-again`, retryOf: { attempt: ended.id, n: 0 } }
  await store(page, { attempts: [anAttemptAt(version, { id: `${id}-start`, seed, language }), ended, again], versions: [version] })
  await page.goto(`/attempts/${id}-start`)
  await optionsOn(page).or(partsOn(page)).first().waitFor()
  yield at('asked')
  const { notes, backlog, pause } = trainee.stage
  for (const name of [notes, backlog, pause]) {
    await page.getByRole('banner').getByRole('button', { name }).click()
    await page.getByRole('dialog').waitFor()
    await openDetails(page)
    yield at(name)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  if (Object.values(scenario.scenes).some(({ compose }) => compose)) {
    const toDocument = routeTo(version.scenario, ({ scene }) => scenario.scenes[scene]?.compose !== undefined)
    const composing = anAttemptAt(version, { id: `${id}-document`, seed: toDocument.seed, language }, toDocument.decisions)
    await store(page, { attempts: [composing] })
    await page.goto(`/attempts/${composing.id}`)
    await partsOn(page).first().check()
    yield at('document')
  }

  await page.goto(`/attempts/${again.id}`)
  await toDebrief(page, visitor).waitFor()
  yield at('end')
  await toDebrief(page, visitor).click()
  await page.getByRole('button', { name: visitor.words.debrief.self.skip }).waitFor()
  yield at('self rating')
  await rateSelf(page, visitor, 2)
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await page.getByRole('figure', { name: visitor.words.ui.doors.label }).waitFor()
  await openDetails(page)
  yield at('debrief')
}

/** Opens all that can be opened, so that what is inside is looked at too. */
const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
