import type { Browser } from 'playwright-core'
import { onFreshPage } from '../support/throttled-page.ts'

/** Milliseconds since the page was asked for. */
export type Arrival = { readonly painted: number; readonly mounted?: number }

/** When a page first paints something; and when React has mounted the first card, if the page is the simulator’s. */
export function arrival(browser: Browser, address: string, slowdown: number, hasCards: boolean): Promise<Arrival> {
  return onFreshPage(browser, slowdown, async (page) => {
    if (hasCards) await page.addInitScript(watchForCard)
    await page.goto(address)
    const painted = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    const mounted = hasCards ? await page.waitForFunction(() => Reflect.get(window, 'cardMounted') as number | undefined) : undefined
    return { painted: (await painted.jsonValue()) as number, mounted: await mounted?.jsonValue() }
  })
}

/** Runs in the page. A link is React’s when React has put its properties on the element. */
function watchForCard(): void {
  const look = () => {
    const link = document.querySelector('a[href^="/scenarios/"]')
    const isMounted = link !== null && Object.keys(link).some((key) => key.startsWith('__reactProps'))
    if (isMounted) Reflect.set(window, 'cardMounted', performance.now())
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
