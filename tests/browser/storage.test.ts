import { expect } from 'vitest'
import { test } from '../support/page-test.ts'
import { optionsOn, playOn, skipSelfRating, toDebrief } from '../support/play-page.ts'
import { stored } from '../support/stored-attempts.ts'

/** In the page: as in a private window that forbids storage. */
const forbidDatabases = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Forbidden', 'SecurityError')
  }
}

/** In the page: the device is full from the second decision on. */
const fillDevice = () => {
  const put = IDBObjectStore.prototype.put
  let left = 1
  IDBObjectStore.prototype.put = function (...written) {
    if (this.name === 'attempts' && left-- <= 0) throw new DOMException('Full', 'QuotaExceededError')
    return put.apply(this, written)
  }
}

test('where storage is forbidden it says so, and a case can be played to its debrief all the same', async ({ visit, versions }) => {
  const visitor = await visit({ before: forbidDatabases })
  const { app, trainee } = visitor.words
  const page = await visitor.open('/')
  await page.getByText(app.storage.memory).waitFor()
  await page.getByRole('link', { name: versions[0]?.scenario.title, exact: true }).click()
  await page.getByRole('button', { name: trainee.briefing.start }).click()
  await playOn(page, visitor)
  await toDebrief(page, visitor).click()
  await skipSelfRating(page, visitor)
  await page.getByRole('heading', { name: visitor.words.debrief.decisions.title }).waitFor()
  // It is among the records until the page is closed.
  await page.getByRole('link', { name: app.nav.history }).click()
  await page.getByRole('link', { name: trainee.history.open }).waitFor()
  await page.reload()
  await page.getByText(trainee.history.empty.title).waitFor()
})

test('when the device is full in the middle of a case it says so, and the case goes on to its debrief', async ({ visit, versions }) => {
  const visitor = await visit({ before: fillDevice })
  const { stage } = visitor.words.trainee
  const page = await visitor.open(`/scenarios/${versions[0]?.scenario.id}`)
  await page.getByRole('button', { name: visitor.words.trainee.briefing.start }).click()
  await optionsOn(page).first().click()
  await page.getByRole('main').getByText(stage.notKept.full).waitFor({ state: 'detached' })
  await playOn(page, visitor)
  await page.getByRole('main').getByText(stage.notKept.full).waitFor()
  expect((await stored(page)).attempts[0]?.decisions).toHaveLength(1)
  await toDebrief(page, visitor).click()
  await skipSelfRating(page, visitor)
  await page.getByRole('heading', { name: visitor.words.debrief.decisions.title }).waitFor()
})
