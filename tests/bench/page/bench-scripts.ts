import type { Browser, Page } from 'playwright-core'
import { shippedIds } from '../../support/shipped-scenarios.ts'
import type { Table } from '../support/print-table.ts'
import { onFreshPage } from '../support/throttled-page.ts'
import type { Addresses } from './bench-arrival.ts'
import { type FetchedScript, fetchedScripts, librariesIn, totalKilobytes } from './fetched-scripts.ts'
import { enterDebrief, enterStage, finishDocument, revealDebrief, takeOption, untilAsked } from './play-through.ts'

/** All that has been fetched when a place is reached. */
type Reached = { readonly scripts: readonly FetchedScript[]; readonly libraries: readonly string[] }
type Journey = ReadonlyMap<string, Reached>

/** What is fetched on the way from the start page over the stage into the debrief, chunk by chunk. */
export async function benchScripts(browser: Browser, { start, ink }: Addresses): Promise<Table[]> {
  const peer = await onFreshPage(browser, 1, async (page) => {
    await page.goto(ink)
    return totalKilobytes(await fetchedScripts(page))
  })
  let journey: Journey = new Map()
  for (const scenario of shippedIds) {
    // Not every walk leads past a document.
    if (!journey.has('composing')) journey = await onFreshPage(browser, 1, (page) => travel(page, start, scenario))
  }
  const places = [...journey]
  const added = places.flatMap(([place, { scripts }], index) => {
    const before = new Set(places[index - 1]?.[1].scripts.map(({ name }) => name))
    return scripts.filter(({ name }) => !before.has(name)).map((script) => ({ place, ...script }))
  })
  return [
    {
      title: 'JavaScript fetched, compressed',
      note: `Aim: < 180 kB up to the stage, and of zod, yaml, dicebear, framer-motion, storybook none before composing. The ink page fetches ${peer.toFixed(0)} kB.`,
      rows: places.map(([place, { scripts, libraries }]) => ({
        'up to': place,
        kB: totalKilobytes(scripts),
        'of those': libraries.join(', ') || 'none',
      })),
    },
    {
      title: 'The same, chunk by chunk',
      rows: added.map(({ place, name, wire, size }) => ({ 'first at': place, chunk: name, kB: wire / 1000, 'kB unpacked': size / 1000 })),
    },
  ]
}

async function travel(page: Page, address: string, scenario: string): Promise<Journey> {
  const reached = new Map<string, Reached>()
  const note = async (place: string) => {
    await page.waitForLoadState('networkidle')
    const scripts = await fetchedScripts(page)
    reached.set(place, { scripts, libraries: await librariesIn(page, scripts) })
  }
  await page.goto(address)
  await note('start page')
  await enterStage(page, address, scenario)
  await note('stage')
  for (let place = 0; ; place += 1) {
    const awaited = await untilAsked(page)
    if (awaited === 'ended') break
    if (awaited === 'option') await takeOption(page, place)
    else {
      await note('composing')
      await finishDocument(page)
    }
  }
  await enterDebrief(page)
  await revealDebrief(page)
  await note('debrief')
  return reached
}
