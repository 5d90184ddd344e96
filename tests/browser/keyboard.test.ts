import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { inLanguage, type ScenarioVersion } from '../../src/core/scenario/version.ts'
import { test } from '../support/page-test.ts'
import { finishButton, linesOn, optionsOn, partsOn, toDebrief } from '../support/play-page.ts'
import { routeThrough } from '../support/route-to.ts'

/** In the page: what is drawn at random is counted instead, so that the test knows the seed: the second id drawn. */
const countInstead = (first: number) => {
  let drawn = first
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T) => {
    if (array instanceof Uint8Array) array.fill(drawn++)
    return array
  }
}
const idOf = (byte: number) => byte.toString(16).padStart(2, '0').repeat(12)

/** What has the focus, and whether it can be seen to have it: on itself, its label, its card, or what stands for it. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const ringed = (one: Element | null | undefined) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
    }
    return {
      lost: element === document.body,
      ring: [element, element.nextElementSibling, element.closest('label'), element.closest('article')].some(ringed),
    }
  })

async function expectFocusKept(page: Page, step: string): Promise<void> {
  await expect.poll(async () => (await focusOf(page)).lost, { message: `focus after: ${step}` }).toBe(false)
}

/** Goes to `control` with the Tab key, as everybody must be able to, and sees that it has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor({ state: 'attached' })
  const reached = () => control.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 120; presses += 1) {
    if (await reached()) {
      expect((await focusOf(page)).ring, `focus ring on ${control}`).toBe(true)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${control}.`)
}

/** Lets every line arrive by Enter, until something is asked or the case is over. */
async function listen(page: Page, scenario: { language: 'ja' | 'en' }): Promise<void> {
  const asked = optionsOn(page).or(finishButton(page, scenario)).or(toDebrief(page, scenario)).first()
  for (;;) {
    if (await asked.isVisible()) return
    const before = await linesOn(page).count()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await asked.isVisible()) || (await linesOn(page).count()) !== before).toBe(true)
    await expectFocusKept(page, 'Enter for the next line')
  }
}

const withDocument = (versions: readonly ScenarioVersion[]) =>
  versions.find(({ scenario }) => Object.values(scenario.scenes).some(({ compose }) => compose)) as ScenarioVersion

test('a whole case, document and debrief included, by the keyboard alone', { timeout: 180_000 }, async ({ visit, versions }) => {
  const version = withDocument(versions)
  const scenario = inLanguage(version, 'ja')
  const bytes = Array.from({ length: 250 }, (_, byte) => byte)
  const { seed, decisions } = routeThrough(version.scenario, ({ scene }) => scenario.scenes[scene]?.compose !== undefined, bytes.map(idOf))
  const visitor = await visit({ preferences: { pace: 'tap' } })
  await visitor.context.addInitScript(countInstead, Number.parseInt(seed.slice(0, 2), 16) - 1)
  const { trainee, debrief, rubric } = visitor.words
  const page = await visitor.open('/')
  const press = (key: string) => page.keyboard.press(key)
  const dialog = page.getByRole('dialog')

  await tabTo(page, page.getByRole('link', { name: scenario.title, exact: true }))
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: scenario.title }).waitFor()
  await expectFocusKept(page, 'opening the briefing')
  await tabTo(page, page.getByRole('button', { name: trainee.briefing.start }))
  await press('Enter')
  await linesOn(page).first().waitFor()
  await expectFocusKept(page, 'starting')
  await listen(page, visitor)

  const notes = page.getByRole('banner').getByRole('button', { name: trainee.stage.notes })
  await tabTo(page, notes)
  await press('Enter')
  await dialog.waitFor()
  await expectFocusKept(page, 'opening the notes')
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await notes.evaluate((element) => element === document.activeElement)).toBe(true)
  await press('Escape')
  await dialog.getByText(trainee.stage.paused.text).waitFor()
  await tabTo(page, dialog.getByRole('button', { name: trainee.stage.paused.goOn }))
  await press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expectFocusKept(page, 'going on after a breath')

  for (const [n, decision] of decisions.entries()) {
    await listen(page, visitor)
    const scene = scenario.scenes[decision.scene]
    if ('choose' in decision) {
      const choice = scene?.choose?.[decision.choose]
      const option = optionsOn(page).filter({ hasText: choice?.say ?? choice?.do })
      const element = await option.elementHandle()
      const key = await option.getAttribute('aria-keyshortcuts')
      // The first by Tab and Enter, the others by their number.
      if (n === 0) {
        await tabTo(page, option)
        await press('Enter')
      } else {
        await press(key ?? 'no key')
      }
      await element?.waitForElementState('hidden')
    } else if ('compose' in decision) {
      for (const part of decision.compose) {
        await tabTo(page, partsOn(page).and(page.getByRole('checkbox', { name: scene?.compose?.parts[part]?.text, exact: true })))
        await press('Space')
      }
      await tabTo(page, finishButton(page, visitor))
      await press('Enter')
      await finishButton(page, visitor).waitFor({ state: 'detached' })
    }
    await expectFocusKept(page, `decision ${n + 1}`)
  }

  await listen(page, visitor)
  await tabTo(page, toDebrief(page, visitor))
  await press('Enter')
  const submit = page.getByRole('button', { name: debrief.self.submit, exact: true })
  await submit.waitFor()
  await expectFocusKept(page, 'going to the debrief')
  for (const axis of ['ownership', 'empathy', 'negotiation'] as const) {
    const scale = page.getByRole('group', { name: rubric.axis[axis] })
    await tabTo(page, scale.getByRole('radio').first())
    await press('ArrowDown')
    expect(await scale.getByRole('radio').nth(1).isChecked()).toBe(true)
  }
  await tabTo(page, submit)
  await press('Enter')
  const again = page.getByRole('button', { name: debrief.decisions.retry }).first()
  await again.waitFor()
  await expectFocusKept(page, 'seeing the result')
  await tabTo(page, again)
  await press('Enter')
  await page.waitForURL((url) => !url.pathname.endsWith('/debrief'))
  await optionsOn(page).or(finishButton(page, visitor)).first().waitFor()
  await expectFocusKept(page, 'trying again')
})

test('keys do nothing where they would surprise: behind a dialog, and with Ctrl, Alt or Meta', async ({ visit, versions }) => {
  const visitor = await visit()
  const page = await visitor.open(`/scenarios/${versions[0]?.scenario.id}`)
  await page.getByRole('button', { name: visitor.words.trainee.briefing.start }).click()
  await optionsOn(page).first().waitFor()
  const before = await optionsOn(page).allTextContents()
  for (const key of ['Control+1', 'Alt+1', 'Meta+1', '0', '9']) await page.keyboard.press(key)
  await page.getByRole('banner').getByRole('button', { name: visitor.words.trainee.stage.notes }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await optionsOn(page).allTextContents()).toEqual(before)
  // The same key without anything in its way is a decision.
  const first = await optionsOn(page).first().elementHandle()
  await page.keyboard.press('1')
  await first?.waitForElementState('hidden')
})
