import { chromium } from 'playwright-core'
import { explore } from '../../../src/core/verify/explore.ts'
import { findChromium } from '../../support/chromium.ts'
import { shippedIds, shippedScenario } from '../../support/shipped-scenarios.ts'
import { startServer, startServerWith } from '../support/built-server.ts'
import type { Table } from '../support/print-table.ts'
import { benchAnswers } from './bench-answers.ts'
import { benchArrival } from './bench-arrival.ts'
import { benchDebrief } from './bench-debrief.ts'
import { benchScripts } from './bench-scripts.ts'
import { blankPage, inkPage } from './peer-page.ts'

/** The simulator in a browser, as built, on a processor four times slower. */
export async function* benchPage(): AsyncGenerator<Table> {
  // Builds what is missing, so that it can be copied.
  await (await startServer()).stop()
  const servers = await Promise.all([{}, blankPage, inkPage()].map(startServerWith))
  const browser = await chromium.launch(await findChromium())
  try {
    const [start, blank, ink] = servers.map(({ address }) => address) as [string, string, string]
    const addresses = { start, blank, ink }
    const size = (id: string) => explore(shippedScenario(id)).edges.reduce((sum, { length }) => sum + length, 0)
    const [largest] = shippedIds.toSorted((a, b) => size(b) - size(a)) as [string]
    yield await benchArrival(browser, addresses, 4, 11)
    yield* await benchScripts(browser, addresses, largest)
    yield await benchAnswers(browser, addresses, 4, 60)
    yield await benchAnswers(browser, addresses, 1, 60)
    yield await benchDebrief(browser, addresses, largest, [1, 4], 3)
  } finally {
    await browser.close()
    await Promise.all(servers.map((server) => server.stop()))
  }
}
