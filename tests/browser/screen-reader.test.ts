import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { replay } from '../../src/core/play/replay.ts'
import { viewOf } from '../../src/core/play/view-of.ts'
import { inLanguage, type ScenarioVersion, sealVersion } from '../../src/core/scenario/version.ts'
import { aScenario } from '../support/a-scenario.ts'
import { test } from '../support/page-test.ts'
import { decide, linesOn, optionsOn, toDebrief } from '../support/play-page.ts'
import { routeThrough, routeToEnding } from '../support/route-to.ts'
import { anAttemptAt, store } from '../support/stored-attempts.ts'
import { tour } from '../support/tour.ts'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong on the page, each with where it is. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate<Axe.AxeResults, string[]>(
    (values) =>
      (window as unknown as { axe: typeof Axe }).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    criteria,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`))
}

const withDocument = (versions: readonly ScenarioVersion[]) =>
  versions.filter(({ scenario }) => Object.values(scenario.scenes).some(({ compose }) => compose)).slice(0, 1)

test.for(['ja', 'en'] as const)(
  'nothing on any page, light or dark, in %s goes against WCAG 2.2 AA',
  { timeout: 240_000 },
  async (language, { visit, versions }) => {
    const visitor = await visit({ language, bears: /404/ })
    const found: string[] = []
    for await (const { name, page } of tour(visitor, withDocument(versions))) {
      for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => (document.documentElement.dataset.theme = chosen), theme)
        found.push(...(await violationsOn(page)).map((violation) => `${name}, ${theme}: ${violation}`))
      }
    }
    expect(found).toEqual([])
  },
)

test('the stage has its landmarks, and everything on it has a role and a name', async ({ visit, versions }) => {
  const version = versions[0] as ScenarioVersion
  const visitor = await visit()
  const { trainee, ui, rubric } = visitor.words
  const page = await visitor.open('/')
  await store(page, { attempts: [anAttemptAt(version)], versions: [version] })
  await page.goto('/attempts/a1')
  await optionsOn(page).first().waitFor()
  const { cast, customer } = version.scenario

  await page.getByRole('banner').getByRole('heading', { level: 1, name: version.scenario.title }).waitFor()
  for (const name of [trainee.stage.notes, trainee.stage.backlog, trainee.stage.pause])
    await page.getByRole('banner').getByRole('button', { name }).waitFor()
  const main = page.getByRole('main')
  const face = main.getByRole('img', { name: cast[customer]?.name })
  const moods = Object.values(rubric.mood).map((mood) =>
    ui.portrait.replace('{{name}}', cast[customer]?.name ?? '').replace('{{mood}}', mood),
  )
  expect(moods).toContain(await face.getAttribute('aria-label'))
  await main.getByRole('heading', { level: 2 }).waitFor()
  for (const option of await main.getByRole('list').getByRole('button').all()) {
    // More than the keycap, which is not announced.
    expect((await option.textContent())?.length).toBeGreaterThan(3)
    expect(await option.getAttribute('aria-keyshortcuts')).toMatch(/^[1-9]$/)
  }
})

test('each line is announced once as it arrives, then how many options there are; and the words of a decision take the focus', async ({
  visit,
  versions,
}) => {
  const version = versions[0] as ScenarioVersion
  const ending = Object.keys(version.scenario.endings)[0] as string
  const { seed, decisions } = routeToEnding(version.scenario, ending)
  const visitor = await visit({ preferences: { pace: 'tap' } })
  const { trainee } = visitor.words
  const page = await visitor.open('/')
  await store(page, { attempts: [anAttemptAt(version, { seed })], versions: [version] })
  await page.goto('/attempts/a1')
  const status = page.getByRole('status').filter({ hasText: trainee.stage.options_other.split('{{count}}')[0] })
  const view = viewAfter(version, seed, [])
  for (const [n, line] of view.lines.entries()) {
    await linesOn(page).nth(n).waitFor({ state: 'attached' })
    expect(await linesOn(page).count()).toBe(n + 1)
    expect(await linesOn(page).nth(n).textContent()).toContain('text' in line ? line.text : 'no words')
    if (line.kind === 'speech') expect(await linesOn(page).nth(n).textContent()).toContain(line.name)
    if (n < view.lines.length - 1) {
      expect(await status.count()).toBe(0)
      await page.keyboard.press('Enter')
    }
  }
  await status.waitFor({ state: 'attached' })
  const count = view.prompt?.kind === 'choose' ? view.prompt.options.length : 0
  expect(await status.textContent()).toBe(trainee.stage.options_other.replace('{{count}}', `${count}`))

  const [first] = decisions
  if (first === undefined || !('choose' in first)) throw new Error('The case does not begin with a choice.')
  await decide(page, version.scenario, first)
  const said = version.scenario.scenes[first.scene]?.choose?.[first.choose]
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(said?.say ?? said?.do)
})

test('a change of mood is announced in words', async ({ visit, versions }) => {
  const version = versions[0] as ScenarioVersion
  const visitor = await visit()
  const { seed, decisions } = routeThrough(version.scenario, ({ scene }) => scene === version.scenario.start, [
    'seed',
    'seed-1',
    'seed-2',
    'seed-3',
  ])
  const page = await visitor.open('/')
  await store(page, { attempts: [anAttemptAt(version, { seed })], versions: [version] })
  await page.goto('/attempts/a1')
  const announced = new Set<string>()
  for (const [n, decision] of [...decisions, undefined].entries()) {
    const view = viewAfter(version, seed, decisions.slice(0, n))
    const spoken = view.lines.slice(view.sceneFrom).findLast((line) => line.kind === 'speech' && line.speaker === view.customer.id)
    const mood = (spoken?.kind === 'speech' && spoken.mood) || view.customer.mood
    await (decision ? optionsOn(page).or(page.getByRole('checkbox')) : toDebrief(page, visitor)).first().waitFor()
    await page.locator('main [aria-live=polite]').filter({ hasText: visitor.words.rubric.mood[mood] }).waitFor()
    announced.add(mood)
    if (decision) await decide(page, version.scenario, decision)
  }
  expect(announced.size).toBeGreaterThan(1)
})

/** What the trainee is shown after `decisions`. */
function viewAfter(version: ScenarioVersion, seed: string, decisions: Parameters<typeof anAttemptAt>[2]) {
  const attempt = anAttemptAt(version, { seed }, decisions)
  const replayed = replay(version, attempt)
  if (!replayed.ok) throw new Error('The attempt cannot be replayed.')
  return viewOf(version.scenario, attempt, replayed)
}

test('words are marked with their language, the case’s own where it is not translated', async ({ visit, versions }) => {
  const untranslated = sealVersion(aScenario(), {})
  const translated = versions[0] as ScenarioVersion
  const visitor = await visit({ language: 'en' })
  const page = await visitor.open('/')
  await store(page, {
    attempts: [anAttemptAt(untranslated), anAttemptAt(translated, { id: 'a2' })],
    versions: [untranslated, translated],
  })
  const languages = async () => {
    await optionsOn(page).first().waitFor()
    const of = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
    return {
      document: await of('html'),
      title: await of('h1'),
      words: await of('main button[aria-keyshortcuts]'),
      announced: await of('[role=log]'),
      pause: await of('header button'),
    }
  }
  await page.goto('/attempts/a1')
  expect(await languages()).toEqual({ document: 'en', title: 'ja', words: 'ja', announced: 'ja', pause: 'en' })
  await page.goto('/attempts/a2')
  expect(await languages()).toEqual({ document: 'en', title: 'en', words: 'en', announced: 'en', pause: 'en' })
  expect(await page.getByRole('banner').getByRole('heading').textContent()).toBe(inLanguage(translated, 'en').title)
})

test('dialogs have a name, take the focus, and give it back', async ({ visit, versions }) => {
  const version = versions[0] as ScenarioVersion
  const visitor = await visit()
  const { app, trainee } = visitor.words
  const page = await visitor.open('/')
  await store(page, { attempts: [anAttemptAt(version)], versions: [version] })
  const opensAndCloses = async (button: string, title: string, where: 'banner' | 'main' = 'banner') => {
    const opener = page.getByRole(where).getByRole('button', { name: button })
    await opener.click()
    const dialog = page.getByRole('dialog', { name: title })
    await dialog.waitFor()
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await opener.evaluate((element) => element === document.activeElement), button).toBe(true)
  }
  await opensAndCloses(app.nav.settings, app.settings.title)
  await page.goto('/attempts/a1')
  await optionsOn(page).first().waitFor()
  await opensAndCloses(trainee.stage.notes, trainee.stage.notesTitle)
  await opensAndCloses(trainee.stage.backlog, trainee.stage.backlog)
  await opensAndCloses(trainee.stage.pause, trainee.stage.paused.title)
  await page.goto('/history')
  await opensAndCloses(trainee.history.removeAll, trainee.history.removeEvery.title, 'main')
})
