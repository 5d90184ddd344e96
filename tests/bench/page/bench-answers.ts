import type { Browser } from 'playwright-core'
import { shippedIds } from '../../support/shipped-scenarios.ts'
import type { Table } from '../support/print-table.ts'
import { quantile } from '../support/quantile.ts'
import { onFreshPage } from '../support/throttled-page.ts'
import { answerPainted, answerTimes, watchAnswers } from './answer-times.ts'
import type { Addresses } from './bench-arrival.ts'
import { enterStage, finishDocument, optionButton, takeOption, untilAsked } from './play-through.ts'

/** From a click on an option to the frame in which one’s own words stand there, over at least `least` clicks. */
export async function benchAnswers(browser: Browser, addresses: Addresses, slowdown: number, least: number): Promise<Table> {
  const ours: number[] = []
  for (let attempt = 0; ours.length < least; attempt += 1) {
    const scenario = shippedIds[attempt % shippedIds.length] as string
    ours.push(...(await playedAnswers(browser, addresses.start, scenario, attempt, slowdown)))
  }
  const ink = await inkAnswers(browser, addresses.ink, slowdown, least)
  const row = (page: string, times: readonly number[]) => ({
    page,
    clicks: times.length,
    'p50 ms': quantile(times, 0.5),
    'p95 ms': quantile(times, 0.95),
  })
  return {
    title: `From a click on an option to one’s own words painted, processor ÷ ${slowdown}`,
    note: 'Up to the second frame after the words are in the document, so that two frames (17–33 ms) are always in it. Aim: p95 < 40 ms at ÷ 4.',
    rows: [row('stage', ours), row('ink', ink)],
  }
}

const playedAnswers = (browser: Browser, address: string, scenario: string, attempt: number, slowdown: number) =>
  onFreshPage(browser, slowdown, async (page) => {
    await watchAnswers(page, optionButton, '[class*="_own_"], [class*="_deed_"]')
    await enterStage(page, address, scenario)
    for (let place = attempt; ; place += 1) {
      const awaited = await untilAsked(page)
      if (awaited === 'ended') return answerTimes(page)
      if (awaited === 'document') await finishDocument(page)
      else {
        await takeOption(page, place)
        await answerPainted(page)
      }
    }
  })

const inkAnswers = (browser: Browser, address: string, slowdown: number, clicks: number) =>
  onFreshPage(browser, slowdown, async (page) => {
    await watchAnswers(page, 'button', '.own')
    await page.goto(address)
    for (let click = 0; click < clicks; click += 1) {
      // The second never leads to the ending.
      await page.getByRole('button').nth(1).click()
      await answerPainted(page)
    }
    return answerTimes(page)
  })
