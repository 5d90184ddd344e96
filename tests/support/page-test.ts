import { type Browser, chromium } from 'playwright-core'
import { test as base, expect } from 'vitest'
import type { ScenarioVersion } from '../../src/core/scenario/version.ts'
import { findChromium } from './chromium.ts'
import { aVisitor, type Person, type Visitor } from './open-page.ts'
import { startServer } from './start-server.ts'

/** `test` with a server and a browser for the whole run, and visitors whose pages must do nothing wrong. */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  .extend('server', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const server = await startServer()
    onCleanup(() => server.stop())
    return server
  })
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch(await findChromium())
    onCleanup(() => browser.close())
    return browser
  })
  /** Every scenario version that the server offers, with its translations, in the order offered. */
  .extend('versions', { scope: 'worker' }, async ({ server }) => fetchVersions(server.address))
  /** Somebody comes; when the test is over they leave, and whatever went wrong on their pages fails it. */
  .extend('visit', async ({ browser, server }, { onCleanup }) => {
    const visitors: Visitor[] = []
    onCleanup(async () => {
      for (const visitor of visitors) await visitor.context.close()
      expect(visitors.flatMap(({ faults }) => faults)).toEqual([])
    })
    return async (person: Person = {}, address = server.address): Promise<Visitor> => {
      const visitor = await aVisitor(browser, address, person)
      visitors.push(visitor)
      return visitor
    }
  })

/** Every scenario version that the server at `address` offers. */
export async function fetchVersions(address: string): Promise<readonly ScenarioVersion[]> {
  const read = async (path: string) => (await fetch(`${address}${path}`)).json()
  const { scenarios } = (await read('/api/library')) as { scenarios: { hash: string }[] }
  return Promise.all(scenarios.map(({ hash }) => read(`/api/versions/${hash}`)))
}
