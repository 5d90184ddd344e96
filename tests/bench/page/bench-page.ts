import { type Browser, chromium } from 'playwright-core'
import { explore } from '../../../src/core/verify/explore.ts'
import { findChromium } from '../../support/chromium.ts'
import { shippedIds, shippedScenario } from '../../support/shipped-scenarios.ts'
import { buildApp } from '../support/built-app.ts'
import type { Table } from '../support/print-table.ts'
import { benchAnswers } from './bench-answers.ts'
import { type Addresses, benchArrival } from './bench-arrival.ts'
import { benchDebrief } from './bench-debrief.ts'
import { benchScripts } from './bench-scripts.ts'
import { blankPage, inkPage } from './peer-page.ts'

/** The simulator in a browser, as built, on a processor four times slower. */
export async function* benchPage(): AsyncGenerator<Table> {
  const app = await buildApp()
  try {
    const addresses = { start: await app.serve({}), blank: await app.serve(blankPage), ink: await app.serve(inkPage()) }
    const browser = await chromium.launch(await findChromium())
    try {
      yield* visited(browser, addresses)
    } finally {
      await browser.close()
    }
  } finally {
    await app.close()
  }
}

async function* visited(browser: Browser, addresses: Addresses): AsyncGenerator<Table> {
  const decisions = (id: string) => explore(shippedScenario(id)).to.length
  const largest = shippedIds.toSorted((a, b) => decisions(b) - decisions(a))[0] as string
  yield await benchArrival(browser, addresses, 4, 11)
  yield* await benchScripts(browser, addresses)
  yield await benchAnswers(browser, addresses, 4, 60)
  yield await benchAnswers(browser, addresses, 1, 60)
  yield await benchDebrief(browser, addresses, largest, 1)
  yield await benchDebrief(browser, addresses, largest, 4)
}
