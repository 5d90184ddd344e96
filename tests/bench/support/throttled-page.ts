import type { Browser, BrowserContext, Page } from 'playwright-core'

/**
 * Runs `visit` with a page in a fresh context: nothing cached, nothing stored; its processor slowed down `slowdown`
 * times. A phone in Japanese, as most trainees have.
 */
export async function onFreshPage<T>(
  browser: Browser,
  slowdown: number,
  visit: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, locale: 'ja-JP' })
  try {
    // tsx leaves calls of this in functions that are to run in the page.
    await context.addInitScript({ content: 'globalThis.__name = (value) => value' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await visit(page, context)
  } finally {
    await context.close()
  }
}
