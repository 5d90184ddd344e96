import type { Page } from 'playwright-core'
import { debrief } from '../../../src/i18n/ja/debrief.ts'
import { trainee } from '../../../src/i18n/ja/trainee.ts'
import { preferencesKey } from '../../../src/web/ui/preferences/keep-preferences.ts'

/** Matches an option that can be chosen, and nothing else on the stage. */
export const optionButton = 'ol button[aria-keyshortcuts]'

/** From the start page over the briefing to the stage, where all lines of a scene stand at once. */
export async function enterStage(page: Page, address: string, scenario: string): Promise<void> {
  // A tap on “next” would be followed by a moment in which no option is taken.
  await page.addInitScript((key) => localStorage.setItem(key, JSON.stringify({ pace: 'at-once' })), preferencesKey)
  await page.goto(address)
  await page.locator(`a[href="/scenarios/${scenario}"]`).first().click()
  await page.getByRole('button', { name: trainee.briefing.start }).click()
  await page.waitForURL(/\/attempts\//)
  await page.locator(`[data-arriving], ${optionButton}`).first().waitFor()
}

const nextLine = (page: Page) => page.getByRole('button', { name: trainee.stage.next, exact: true })
const option = (page: Page) => page.locator(`${optionButton}:not([aria-disabled])`)
const part = (page: Page) => page.locator('fieldset input[type=checkbox]')
const toDebrief = (page: Page) => page.getByRole('link', { name: trainee.stage.ended.toDebrief })

/** What the stage waits for once all lines have arrived. */
export type Awaited = 'option' | 'document' | 'ended'

/** Lets every line arrive, each on a tap. */
export async function untilAsked(page: Page): Promise<Awaited> {
  for (;;) {
    await nextLine(page).or(option(page)).or(part(page)).or(toDebrief(page)).first().waitFor()
    if (await option(page).count()) return 'option'
    if (await part(page).count()) return 'document'
    if (await toDebrief(page).count()) return 'ended'
    // It may arrive by itself meanwhile.
    await nextLine(page)
      .click({ timeout: 500 })
      .catch(() => undefined)
  }
}

/** Takes the `place`-th of the options, counted around. */
export async function takeOption(page: Page, place: number): Promise<void> {
  const options = option(page)
  await options.nth(place % (await options.count())).click()
}

/** Puts as many parts into the document as it must have, and finishes it. */
export async function finishDocument(page: Page): Promise<void> {
  const finish = page.locator('button[aria-describedby$="-count"]')
  for (let index = 0; await finish.getAttribute('aria-disabled'); index += 1) await part(page).nth(index).click()
  await finish.click()
  await finish.waitFor({ state: 'detached' })
}

/** Opens the debrief of an ended attempt up to the question of how it felt. */
export async function enterDebrief(page: Page): Promise<void> {
  await toDebrief(page).click()
  await page.getByRole('button', { name: debrief.self.skip }).waitFor()
}

/** Passes the question over, to the whole of the debrief. */
export async function revealDebrief(page: Page): Promise<void> {
  await page.getByRole('button', { name: debrief.self.skip }).click()
  await page.getByRole('heading', { name: debrief.decisions.title }).waitFor()
}
