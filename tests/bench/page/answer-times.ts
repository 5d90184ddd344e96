import type { Page } from 'playwright-core'

/**
 * From now on keeps, for each click on something that matches `clicked`, the milliseconds from the event to the frame
 * after something that matches `answered` has come into the document. To be called before the page is opened.
 */
export async function watchAnswers(page: Page, clicked: string, answered: string): Promise<void> {
  await page.addInitScript(watch, { clicked, answered })
}

/** The milliseconds of every answer so far in the document that is open. */
export const answerTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (Reflect.get(window, 'answerTimes') as number[] | undefined) ?? [])

/** Waits for the answer to the last click. */
export async function answerPainted(page: Page): Promise<void> {
  await page.waitForFunction(() => Reflect.get(window, 'answerAwaited') === undefined)
}

/** Runs in the page. */
function watch({ clicked, answered }: { clicked: string; answered: string }): void {
  const times: number[] = []
  Reflect.set(window, 'answerTimes', times)
  const awaited = () => Reflect.get(window, 'answerAwaited') as number | undefined
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest(clicked)) Reflect.set(window, 'answerAwaited', event.timeStamp)
    },
    { capture: true },
  )
  const isAnswer = (node: Node) => node instanceof Element && (node.matches(answered) || node.querySelector(answered) !== null)
  new MutationObserver((changes) => {
    const from = awaited()
    if (from === undefined || !changes.some(({ addedNodes }) => [...addedNodes].some(isAnswer))) return
    // The first frame paints it; the second comes when that is done.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        times.push(performance.now() - from)
        Reflect.deleteProperty(window, 'answerAwaited')
      }),
    )
  }).observe(document, { childList: true, subtree: true })
}
