import type { Page } from 'playwright-core'

/** A script that a page fetched: its size on the wire, compressed, without headers, and as it is, in bytes. */
export type FetchedScript = { readonly name: string; readonly wire: number; readonly size: number }

/** Scripts fetched in the document that is open, in their order. */
export const fetchedScripts = (page: Page): Promise<FetchedScript[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, encodedBodySize, decodedBodySize }) => ({
        name: new URL(name).pathname.replace('/assets/', ''),
        wire: encodedBodySize,
        size: decodedBodySize,
      })),
  )

export const totalKilobytes = (scripts: readonly FetchedScript[]): number => scripts.reduce((sum, { wire }) => sum + wire, 0) / 1000

/** Words that stand in the built code of a library, minified or not. */
const marks = {
  zod: 'invalid_union',
  yaml: 'BLOCK_AS_IMPLICIT_KEY',
  dicebear: 'openpeeps.com',
  'framer-motion': 'data-framer-appear-id',
  storybook: 'storybook',
} as const

/** Which of the libraries that a player can do without are in the scripts fetched so far. */
export async function librariesIn(page: Page, scripts: readonly FetchedScript[]): Promise<string[]> {
  const codes = await page.evaluate((names) => Promise.all(names.map(async (name) => (await fetch(`/assets/${name}`)).text())), scripts.map(({ name }) => name))
  return Object.entries(marks)
    .filter(([, mark]) => codes.some((code) => code.includes(mark)))
    .map(([library]) => library)
}
