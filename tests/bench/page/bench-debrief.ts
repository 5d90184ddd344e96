import type { Browser } from 'playwright-core'
import { ui } from '../../../src/i18n/ja/ui.ts'
import type { Table } from '../support/print-table.ts'
import { median } from '../support/quantile.ts'
import { onFreshPage } from '../support/throttled-page.ts'
import { answerPainted, answerTimes, watchAnswers } from './answer-times.ts'
import type { Addresses } from './bench-arrival.ts'
import { enterDebrief, enterStage, finishDocument, revealDebrief, takeOption, untilAsked } from './play-through.ts'

const debriefPage = 'article h1'
const doorsChart = `figure[aria-label="${ui.doors.label}"]`

/** From leaving the question of how it felt to the debrief painted, and to its doors, for which the scenario is explored. */
export async function benchDebrief(browser: Browser, { start }: Addresses, scenario: string, slowdown: number): Promise<Table> {
  const opened: number[] = []
  const doors: number[] = []
  for (let visit = 0; visit < 3; visit += 1) {
    opened.push(await shown(browser, start, scenario, slowdown, visit, debriefPage))
    doors.push(await shown(browser, start, scenario, slowdown, visit, doorsChart))
  }
  return {
    title: `Opening a debrief, processor ÷ ${slowdown} (median of ${opened.length} fresh visits)`,
    note: 'Of the scenario with the most decisions to explore. Workers, which work out the doors, are not slowed down.',
    rows: [{ scenario, 'debrief ms': median(opened), 'doors ms': median(doors) }],
  }
}

const shown = (browser: Browser, address: string, scenario: string, slowdown: number, visit: number, what: string) =>
  onFreshPage(browser, slowdown, async (page) => {
    await watchAnswers(page, 'form button[type=button]', what)
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
