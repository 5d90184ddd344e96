import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { inLanguage, type ScenarioVersion } from '../../src/core/scenario/version.ts'
import { catalogues } from '../../src/i18n/catalogue.ts'
import { test } from '../support/page-test.ts'
import { decide, linesOn, optionsOn } from '../support/play-page.ts'
import { routeToEnding } from '../support/route-to.ts'
import { anAttemptAt, store } from '../support/stored-attempts.ts'
import { tour } from '../support/tour.ts'

/** Every text on the page that is said to be in the language of the document, attributes and the title included. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (element === null || element.closest('script, style')) continue
      // A language is named in itself.
      if (element.closest('fieldset [lang]')) continue
      if (node instanceof Element) texts.push(...['aria-label', 'title', 'alt', 'placeholder'].map((name) => node.getAttribute(name) ?? ''))
      else texts.push(node.nodeValue ?? '')
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '')
  })

const { ja, en } = catalogues
const keys = [...new Set(Object.values(ja).flatMap((namespace) => Object.keys(namespace)))]
/** A key that no catalogue answered, or a gap that nothing filled. */
const untranslated = new RegExp(`\\b(?:${keys.join('|')})\\.[a-z]|\\{\\{|undefined|\\[object`)
const foreign = {
  // Brand and its reading stand in both scripts on every page.
  ja: (text: string) => !text.includes(ja.app.brandReading) && /[A-Za-z]{4,}/.test(text.replaceAll(/Enter/g, '')),
  en: (text: string) => text !== en.app.brandReading && /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(text),
}

test.for(['ja', 'en'] as const)('every word on every page is in %s', { timeout: 240_000 }, async (language, { visit, versions }) => {
  const visitor = await visit({ language, bears: /404/ })
  const found: string[] = []
  let looked = 0
  for await (const { name, page } of tour(visitor, versions)) {
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    for (const text of await textsOn(page)) {
      looked += 1
      if (untranslated.test(text) || foreign[language](text)) found.push(`${name}: ${text}`)
    }
  }
  expect(looked).toBeGreaterThan(1000)
  expect([...new Set(found)]).toEqual([])
})

test.for([
  ['ja-JP', 'ja'],
  ['en-GB', 'en'],
  ['fr-FR', 'ja'],
] as const)('a first visit with a browser in %s is in %s, before any script and after', async ([locale, language], { visit }) => {
  const { context, open } = await visit({ preferences: null, context: { locale } })
  const { choose } = catalogues[language].trainee
  const sent = await (await context.request.get('/', { headers: { 'accept-language': locale } })).text()
  expect(sent).toContain(`<html lang="${language}">`)
  expect(sent).toContain(choose.title)
  const page = await open('/')
  await page.getByRole('heading', { level: 1, name: choose.title }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
})

test('a language once chosen is remembered, whatever the browser prefers', async ({ visit }) => {
  const { context, open } = await visit({ preferences: null })
  const page = await open('/')
  await page.getByRole('heading', { level: 1, name: ja.trainee.choose.title }).waitFor()
  await page.getByRole('radio', { name: en.app.language.en }).check({ force: true })
  await page.getByRole('heading', { level: 1, name: en.trainee.choose.title }).waitFor()
  expect(await page.title()).toBe(en.app.title)

  await page.reload()
  await page.getByRole('heading', { level: 1, name: en.trainee.choose.title }).waitFor()
  expect(await (await context.request.get('/')).text()).toContain('<html lang="en">')
  const another = await open('/history')
  await another.getByRole('heading', { level: 1, name: en.trainee.history.title }).waitFor()
})

test('a language chosen in the middle of a case changes the words and nothing else', async ({ visit, versions }) => {
  const version = versions[0] as ScenarioVersion
  const { seed, decisions } = routeToEnding(version.scenario, Object.keys(version.scenario.endings)[0] as string)
  const visitor = await visit()
  const page = await visitor.open('/')
  await store(page, { attempts: [anAttemptAt(version, { seed }, decisions.slice(0, 1))], versions: [version] })
  await page.goto('/attempts/a1')
  await optionsOn(page).first().waitFor()
  const idsIn = async (language: 'ja' | 'en') => {
    const choose = inLanguage(version, language).scenes[decisions[1]?.scene ?? '']?.choose ?? {}
    const shown = await optionsOn(page).allTextContents()
    return shown.map((text) => Object.keys(choose).find((id) => text.endsWith(choose[id]?.say ?? choose[id]?.do ?? '?')))
  }
  const before = { options: await idsIn('ja'), lines: await linesOn(page).count() }
  expect(before.options).not.toContain(undefined)

  await page.goto('/')
  await page.getByRole('radio', { name: en.app.language.en }).check({ force: true })
  await page.getByRole('link', { name: en.trainee.choose.continue }).click()
  await optionsOn(page).first().waitFor()
  expect({ options: await idsIn('en'), lines: await linesOn(page).count() }).toEqual(before)
  await decide(page, inLanguage(version, 'en'), decisions[1] as (typeof decisions)[number])
})
