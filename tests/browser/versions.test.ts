import { expect } from 'vitest'
import { sealVersion } from '../../src/core/scenario/version.ts'
import { aScenario } from '../support/a-scenario.ts'
import { test } from '../support/page-test.ts'
import { decide, optionsOn, skipSelfRating, toDebrief } from '../support/play-page.ts'
import { anAttemptAt, store } from '../support/stored-attempts.ts'

/** A version that no server offers. */
const gone = sealVersion(aScenario(), {})
const ask = { scene: 'opening', choose: 'ask' } as const
const promise = { scene: 'answer', choose: 'promise' } as const

test('an attempt at a version that the server no longer has goes on, and can be looked back on', async ({ visit }) => {
  const visitor = await visit()
  const page = await visitor.open('/')
  const { title, endings } = gone.scenario
  await store(page, { attempts: [anAttemptAt(gone, {}, [ask])], versions: [gone] })
  await page.goto('/history')
  await page.getByRole('region', { name: title }).getByRole('link', { name: visitor.words.trainee.history.goOn }).click()
  await optionsOn(page).first().waitFor()
  await page.reload()
  await decide(page, gone.scenario, promise)
  await toDebrief(page, visitor).click()
  await skipSelfRating(page, visitor)
  await page.getByRole('heading', { level: 1, name: endings.settled?.title }).waitFor()
})

test('an attempt at a version that is nowhere says so, and is shown against no other', async ({ visit, versions }) => {
  const visitor = await visit({ bears: /404/ })
  const { stage, history } = visitor.words.trainee
  const page = await visitor.open('/')
  // Its scenario is still offered, in another version.
  const offered = versions[0]?.scenario.id ?? ''
  await store(page, { attempts: [{ ...anAttemptAt(gone, {}, [ask]), scenario: offered }] })
  const said = [stage.unknownVersion.title, stage.unknownVersion.text, stage.elsewhere.leave].join('')
  for (const path of ['/attempts/a1', '/attempts/a1/debrief']) {
    await page.goto(path)
    await page.getByText(stage.unknownVersion.title).waitFor()
    const main = page.getByRole('main')
    const whole = (await main.count()) > 0 ? main : page.locator('#root')
    expect(await whole.textContent()).toBe(said)
  }
  await page.goto('/history')
  const row = page.getByRole('region', { name: offered }).getByRole('listitem')
  await row.waitFor()
  expect(await row.textContent()).toContain(history.unknown)
  expect(await row.getByRole('link').count()).toBe(0)
})

test('an attempt that is nowhere says so', async ({ visit }) => {
  const { open, words } = await visit()
  const page = await open('/attempts/none')
  await page.getByText(words.trainee.stage.missing.title).waitFor()
  await page.getByRole('link', { name: words.trainee.stage.elsewhere.leave }).click()
  await page.getByRole('heading', { level: 1, name: words.trainee.choose.title }).waitFor()
})

test('a record that was altered is not replayed, and the decision that cannot be is named', async ({ visit }) => {
  const { open, words } = await visit()
  const page = await open('/')
  await store(page, { attempts: [anAttemptAt(gone, {}, [ask, { scene: 'answer', choose: 'made-up' }])], versions: [gone] })
  await page.goto('/attempts/a1/debrief')
  await page.getByText(words.trainee.stage.refusedRecord.title).waitFor()
  await page.getByText(words.trainee.stage.refusedRecord.text.replace('{{n}}', '2')).waitFor()
})
