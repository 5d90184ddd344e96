import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { inLanguage } from '../../src/core/scenario/version.ts'
import { test } from '../support/page-test.ts'
import { decide, optionsOn, toDebrief } from '../support/play-page.ts'
import { routeToEnding } from '../support/route-to.ts'
import { anAttemptAt, store } from '../support/stored-attempts.ts'
import { tour } from '../support/tour.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

test.for(['ja', 'en'] as const)('no page is wider than a phone, in %s', { timeout: 240_000 }, async (language, { visit, versions }) => {
  const visitor = await visit({ language, context: phone, bears: /404/ })
  const wider: string[] = []
  // Every page in both languages, every case in one of them.
  const half = versions.filter((_, n) => n % 2 === (language === 'ja' ? 0 : 1))
  for await (const { name, page } of tour(visitor, half)) {
    // Numbers only: an element does not come out of the page.
    const [scrollWidth, clientWidth] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth] as const
    })
    if (scrollWidth > clientWidth) wider.push(`${name}: ${scrollWidth} > ${clientWidth}`)
  }
  expect(wider).toEqual([])
})

/** Which of the customer’s newest words and the first option cannot be seen whole. */
const outOfSight = (page: Page) =>
  page.evaluate(() => {
    const words = [...document.querySelectorAll('main [data-newest]')]
    const option = document.querySelector('main button[aria-keyshortcuts]')
    const hidden = (element: Element) => {
      const { top, bottom, left, width } = element.getBoundingClientRect()
      const reached = (y: number) => element.contains(document.elementFromPoint(left + width / 2, y))
      return top < 0 || bottom > innerHeight || !reached(top + 3) || !reached(bottom - 3)
    }
    return [...words, ...(option ? [option] : [])].filter(hidden).map((element) => element.textContent?.slice(0, 40))
  })

test.for(['ja', 'en'] as const)(
  'when asked on a phone, the newest words and the first option are both in sight, in %s',
  { timeout: 240_000 },
  async (language, { visit, versions }) => {
    const visitor = await visit({ language, context: phone })
    const page = await visitor.open('/')
    const found: string[] = []
    for (const version of versions) {
      const scenario = inLanguage(version, language)
      const { seed, decisions } = routeToEnding(version.scenario, Object.keys(scenario.endings)[0] as string)
      const { id } = scenario
      await store(page, { attempts: [anAttemptAt(version, { id, seed, language })], versions: [version] })
      await page.goto(`/attempts/${id}`)
      for (const decision of decisions) {
        if ('choose' in decision) {
          await optionsOn(page).first().waitFor()
          found.push(...(await outOfSight(page)).map((text) => `${id}/${decision.scene}: ${text}`))
        }
        await decide(page, scenario, decision)
      }
      await toDebrief(page, visitor).waitFor()
    }
    expect(found).toEqual([])
  },
)
