import type { Locator, Page } from 'playwright-core'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { catalogues, type InterfaceLanguage } from '../../src/i18n/catalogue.ts'

const words = (scenario: { language: InterfaceLanguage }) => catalogues[scenario.language]

/** The options asked about on the stage, in the order shown. */
export const optionsOn = (page: Page): Locator => page.locator('main button[aria-keyshortcuts]')

/** The parts offered for a document, in the order shown. */
export const partsOn = (page: Page): Locator => page.locator('main').getByRole('checkbox')

export const finishButton = (page: Page, scenario: { language: InterfaceLanguage }): Locator =>
  page.getByRole('button', { name: words(scenario).ui.composer.finish })

/** The lines of the present scene that have arrived, as they are announced. */
export const linesOn = (page: Page): Locator => page.getByRole('log').locator('p')

export const toDebrief = (page: Page, scenario: { language: InterfaceLanguage }): Locator =>
  page.getByRole('link', { name: words(scenario).trainee.stage.ended.toDebrief })

/** Takes `decision` by pressing what carries its words; `scenario` is in the language of the page. Returns once it is taken. */
export async function decide(page: Page, scenario: Scenario, decision: Decision): Promise<void> {
  const scene = scenario.scenes[decision.scene]
  if ('choose' in decision) {
    const choice = scene?.choose?.[decision.choose]
    await press(optionsOn(page).filter({ hasText: choice?.say ?? choice?.do }))
  } else if ('compose' in decision) {
    for (const part of decision.compose) await page.getByRole('checkbox', { name: scene?.compose?.parts[part]?.text, exact: true }).check()
    await press(finishButton(page, scenario))
  } else {
    throw new Error('Letting the moment pass cannot be pressed.')
  }
}

/** Presses a control of a decision and waits until it is gone, which is when the decision has been taken. */
async function press(control: Locator): Promise<void> {
  const element = await control.elementHandle()
  await control.click()
  await element?.waitForElementState('hidden')
}

/** Plays on, whatever is asked, until the end: each time the next option in turn, each document with as few parts as allowed. */
export async function playOn(page: Page, scenario: { language: InterfaceLanguage }): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await optionsOn(page).or(finishButton(page, scenario)).or(toDebrief(page, scenario)).first().waitFor()
    if (await toDebrief(page, scenario).isVisible()) return
    const options = await optionsOn(page).count()
    if (options > 0) {
      await press(optionsOn(page).nth(turn % options))
      continue
    }
    const finish = finishButton(page, scenario)
    for (let part = 0; (await finish.getAttribute('aria-disabled')) === 'true'; part += 1) await partsOn(page).nth(part).check()
    await press(finish)
  }
  throw new Error('The case did not come to an end.')
}

/** Judges oneself at `level` on every axis, and goes on to the debrief. */
export async function rateSelf(page: Page, scenario: { language: InterfaceLanguage }, level: number): Promise<void> {
  const submit = page.getByRole('button', { name: words(scenario).debrief.self.submit, exact: true })
  await submit.waitFor()
  for (const radio of await page.locator(`main input[type=radio][value="${level}"]`).all()) await radio.check({ force: true })
  await submit.click()
}

/** Looks at the debrief without judging oneself first. */
export const skipSelfRating = (page: Page, scenario: { language: InterfaceLanguage }): Promise<void> =>
  page.getByRole('button', { name: words(scenario).debrief.self.skip }).click()
