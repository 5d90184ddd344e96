import type { Page } from 'playwright-core'

/** A script that a page fetched: its size on the wire, compressed, without headers, and as it is, in bytes. */
export type FetchedScript = { readonly name: string; readonly wire: number; readonly size: number }

/** Scripts fetched in the document that is open, in their order, each once. */
export async function fetchedScripts(page: Page): Promise<FetchedScript[]> {
  const all = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, encodedBodySize, decodedBodySize }) => ({
        name: new URL(name).pathname.replace('/assets/', ''),
        wire: encodedBodySize,
        size: decodedBodySize,
      })),
  )
  return [...new Map(all.map((script) => [script.name, script])).values()]
}

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
  const readAll = (names: string[]) => Promise.all(names.map(async (name) => (await fetch(`/assets/${name}`)).text()))
  const codes = await page.evaluate(
    readAll,
    scripts.map(({ name }) => name),
  )
  return Object.entries(marks)
    .filter(([, mark]) => codes.some((code) => code.includes(mark)))
    .map(([library]) => library)
}
