import type { Browser } from 'playwright-core'
import type { Table } from '../support/print-table.ts'
import { median } from '../support/quantile.ts'
import { onFreshPage } from '../support/throttled-page.ts'
import { answerPainted, answerTimes, watchAnswers } from './answer-times.ts'
import type { Addresses } from './bench-arrival.ts'
import { enterDebrief, enterStage, finishDocument, revealDebrief, takeOption, untilAsked } from './play-through.ts'

/** From leaving the question of how it felt to the whole debrief painted, which explores the scenario on the way. */
export async function benchDebrief(browser: Browser, addresses: Addresses, scenario: string, slowdowns: readonly number[], visits: number): Promise<Table> {
  const rows = []
  for (const slowdown of slowdowns) {
    const opened = []
    for (let visit = 0; visit < visits; visit += 1) opened.push(await opening(browser, addresses.start, scenario, slowdown, visit))
    rows.push({ scenario, 'processor ÷': slowdown, visits, 'opened ms': median(opened) })
  }
  return { title: 'Opening the debrief of the scenario with the most decisions to explore (median)', rows }
}

const opening = (browser: Browser, address: string, scenario: string, slowdown: number, visit: number) =>
  onFreshPage(browser, slowdown, async (page) => {
    await watchAnswers(page, 'form button[type=button]', 'article h1, article h2')
    await enterStage(page, address, scenario)
    for (let place = visit; ; place += 1) {
      const awaited = await untilAsked(page)
      if (awaited === 'ended') break
      if (awaited === 'document') await finishDocument(page)
      else await takeOption(page, place)
    }
    await enterDebrief(page)
    await revealDebrief(page)
    await answerPainted(page)
    return (await answerTimes(page)).at(-1) ?? Number.NaN
  })
