import type { Browser } from 'playwright-core'
import type { Table } from '../support/print-table.ts'
import { median } from '../support/quantile.ts'
import { type Arrival, arrival } from './first-paint.ts'

/** Addresses of the start page and of the pages it is compared with. */
export type Addresses = { readonly start: string; readonly blank: string; readonly ink: string }

/** First contentful paint of the start page beside a page of one word, and when its cards can be clicked. */
export async function benchArrival(browser: Browser, addresses: Addresses, slowdown: number, visits: number): Promise<Table> {
  const found: Record<keyof Addresses, Arrival[]> = { blank: [], ink: [], start: [] }
  for (let visit = 0; visit < visits; visit += 1) {
    // In turns, so that a busy moment falls on all alike.
    for (const page of ['blank', 'ink', 'start'] as const) {
      found[page].push(await arrival(browser, addresses[page], slowdown, page === 'start'))
    }
  }
  const painted = (page: keyof Addresses) => median(found[page].map((one) => one.painted))
  const row = (page: keyof Addresses) => ({ page, 'first paint ms': painted(page), '÷ blank': painted(page) / painted('blank') })
  return {
    title: `Arriving at the start page, processor ÷ ${slowdown} (median of ${visits} fresh visits)`,
    note: 'Aim: first paint ≤ 1.3 × blank. Mounted: React has the first card.',
    rows: [row('blank'), row('ink'), { ...row('start'), 'mounted ms': median(found.start.flatMap(({ mounted }) => mounted ?? [])) }],
  }
}
