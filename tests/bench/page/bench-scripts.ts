import type { Browser } from 'playwright-core'
import type { Table } from '../support/print-table.ts'
import { onFreshPage } from '../support/throttled-page.ts'
import type { Addresses } from './bench-arrival.ts'
import { type FetchedScript, fetchedScripts, librariesIn, totalKilobytes } from './fetched-scripts.ts'
import { enterDebrief, enterStage, finishDocument, revealDebrief, takeOption, untilAsked } from './play-through.ts'

/** What is fetched on the way from the start page over the stage into the debrief, chunk by chunk. */
export async function benchScripts(browser: Browser, addresses: Addresses, scenario: string): Promise<Table[]> {
  const { reached, libraries, ink } = await onFreshPage(browser, 1, async (page) => {
    await page.goto(addresses.ink)
    const ink = totalKilobytes(await fetchedScripts(page))
    const reached = new Map<string, FetchedScript[]>()
    const libraries = new Map<string, string>()
    const note = async (place: string) => {
      const scripts = await fetchedScripts(page)
      reached.set(place, scripts)
      libraries.set(place, (await librariesIn(page, scripts)).join(', ') || 'none')
    }
    await page.goto(addresses.start)
    await page.waitForLoadState('networkidle')
    await note('start page')
    await enterStage(page, addresses.start, scenario)
    await note('stage')
    for (let place = 0; ; place += 1) {
      const awaited = await untilAsked(page)
      if (awaited === 'ended') break
      if (awaited === 'option') await takeOption(page, place)
      else {
        await page.waitForLoadState('networkidle')
        await note('composing')
        await finishDocument(page)
      }
    }
    await enterDebrief(page)
    await revealDebrief(page)
    await note('debrief')
    return { reached, libraries, ink }
  })
  const places = [...reached]
  const added = places.flatMap(([place, scripts], index) => {
    const before = new Set(places[index - 1]?.[1].map(({ name }) => name))
    return scripts.filter(({ name }) => !before.has(name)).map((script) => ({ place, ...script }))
  })
  return [
    {
      title: 'JavaScript fetched, compressed',
      note: `Aim: < 180 kB up to the stage. The page that plays ink fetches ${ink.toFixed(0)} kB.`,
      rows: places.map(([place, scripts]) => ({ 'up to': place, kB: totalKilobytes(scripts), 'zod, yaml, dicebear, framer-motion, storybook': libraries.get(place) ?? '' })),
    },
    {
      title: 'The same, chunk by chunk',
      rows: added.map(({ place, name, wire, size }) => ({ 'first at': place, chunk: name, kB: wire / 1000, 'kB unpacked': size / 1000 })),
    },
  ]
}
