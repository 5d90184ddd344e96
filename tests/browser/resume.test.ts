import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { promptOf } from '../../src/core/play/prompt-of.ts'
import { replay } from '../../src/core/play/replay.ts'
import { inLanguage, type ScenarioVersion } from '../../src/core/scenario/version.ts'
import type { Visitor } from '../support/open-page.ts'
import { test } from '../support/page-test.ts'
import { decide, finishButton, linesOn, optionsOn, partsOn, rateSelf, toDebrief } from '../support/play-page.ts'
import { routeTo, routeToEnding } from '../support/route-to.ts'
import { anAttemptAt, store, stored } from '../support/stored-attempts.ts'

/** What a person sees of the moment: every line of the scene, and what is asked, in its order. */
const moment = async (page: Page) => ({
  lines: await linesOn(page).allTextContents(),
  options: await optionsOn(page).allTextContents(),
  parts: await partsOn(page).count(),
})

/** A tab on the stage of an attempt at `version` that was left after `decisions`. */
async function openStage({ open }: Visitor, version: ScenarioVersion, { seed, decisions }: ReturnType<typeof routeTo>): Promise<Page> {
  const page = await open('/')
  await store(page, { attempts: [anAttemptAt(version, { seed }, decisions)], versions: [version] })
  await page.goto('/attempts/a1')
  return page
}

const first = (versions: readonly ScenarioVersion[]): ScenarioVersion => versions[0] as ScenarioVersion
const start = { seed: 'seed', decisions: [] }

test('while lines arrive, a reload goes on at the same line', async ({ visit, versions }) => {
  const visitor = await visit({ preferences: { pace: 'tap' } })
  const page = await openStage(visitor, first(versions), start)
  await linesOn(page).first().waitFor()
  await page.getByRole('button', { name: visitor.words.trainee.stage.next }).click()
  await linesOn(page).nth(1).waitFor()
  await expect.poll(async () => (await stored(page)).positions).toEqual({ a1: 2 })
  const before = await moment(page)

  await page.reload()
  await linesOn(page).nth(1).waitFor()
  expect(await moment(page)).toEqual(before)
  expect(before.lines).toHaveLength(2)
  expect(before.options).toEqual([])
})

test('when a choice is asked, a reload asks the same in the same order, and both decisions after it count', async ({ visit, versions }) => {
  const visitor = await visit()
  const version = first(versions)
  const { seed, decisions } = routeToEnding(version.scenario, Object.keys(version.scenario.endings)[0] as string)
  const page = await openStage(visitor, version, { seed, decisions: [] })
  await optionsOn(page).first().waitFor()
  const before = await moment(page)
  const asked = promptOf(version.scenario, anAttemptAt(version, { seed }), worldAtStart(version, seed))
  expect(asked?.kind === 'choose' && asked.options.map(({ text }, n) => before.options[n]?.endsWith(text))).toEqual(
    before.options.map(() => true),
  )

  await page.reload()
  await optionsOn(page).first().waitFor()
  expect(await moment(page)).toEqual(before)
  const scenario = inLanguage(version, 'ja')
  for (const decision of decisions.slice(0, 2)) {
    await decide(page, scenario, decision)
    await page.reload()
    await page.getByRole('main').waitFor()
  }
  const taken = (await stored(page)).attempts[0]?.decisions.map(({ at: _, ...decision }) => decision)
  expect(taken).toEqual(decisions.slice(0, 2))
})

function worldAtStart(version: ScenarioVersion, seed: string) {
  const replayed = replay(version, anAttemptAt(version, { seed }))
  if (!replayed.ok || replayed.worlds[0] === undefined) throw new Error('The attempt cannot be replayed.')
  return replayed.worlds[0]
}

test('while a document is put together, a reload loses nothing that was decided', async ({ visit, versions }) => {
  const version = versions.find(({ scenario }) => Object.values(scenario.scenes).some(({ compose }) => compose)) as ScenarioVersion
  const { scenes } = version.scenario
  const route = routeTo(version.scenario, ({ scene }) => scenes[scene]?.compose !== undefined)
  const visitor = await visit()
  const page = await openStage(visitor, version, route)
  await partsOn(page).first().check()
  const before = await moment(page)

  await page.reload()
  await partsOn(page).first().waitFor()
  expect(await moment(page)).toEqual(before)
  const finish = finishButton(page, visitor)
  for (let part = 0; (await finish.getAttribute('aria-disabled')) === 'true'; part += 1) await partsOn(page).nth(part).check()
  await finish.click()
  await finish.waitFor({ state: 'detached' })
  const taken = (await stored(page)).attempts[0]?.decisions ?? []
  expect(taken).toHaveLength(route.decisions.length + 1)
  expect(taken.at(-1)).toHaveProperty('compose')
})

test('at the end and in the debrief, a reload stays there', async ({ visit, versions }) => {
  const version = first(versions)
  const [ending, { title }] = Object.entries(version.scenario.endings)[0] as [string, { title: string }]
  const visitor = await visit()
  const page = await openStage(visitor, version, routeToEnding(version.scenario, ending))
  await toDebrief(page, visitor).waitFor()
  const before = await moment(page)

  await page.reload()
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
  expect(await moment(page)).toEqual(before)
  await toDebrief(page, visitor).click()
  await rateSelf(page, visitor, 2)
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()

  // What the person thought of themselves is kept, so they are not asked again.
  await page.reload()
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  expect((await stored(page)).attempts[0]?.selfRating).toEqual({ ownership: 2, empathy: 2, negotiation: 2 })
})

test('closed and opened anew, it is among what was left off, and goes on from there', async ({ visit, versions }) => {
  const version = first(versions)
  const { seed, decisions } = routeToEnding(version.scenario, Object.keys(version.scenario.endings)[0] as string)
  const visitor = await visit()
  const page = await openStage(visitor, version, { seed, decisions: [] })
  await decide(page, version.scenario, decisions[0] as (typeof decisions)[number])
  await optionsOn(page).or(finishButton(page, visitor)).first().waitFor()
  const before = await moment(page)
  await page.close()

  const anew = await visitor.open('/')
  const left = anew.getByRole('region', { name: visitor.words.trainee.choose.continueTitle })
  await left.getByText(version.scenario.title).waitFor()
  await left.getByRole('link', { name: visitor.words.trainee.choose.continue }).click()
  await optionsOn(anew).or(finishButton(anew, visitor)).first().waitFor()
  expect(await moment(anew)).toEqual(before)
})
