import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import { expect } from 'vitest'
import { run } from '../../src/cli/frame/run.ts'
import { test } from '../support/page-test.ts'
import { testShell } from '../support/test-shell.ts'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What `kandokoro report` writes as HTML. */
async function reported(language: 'ja' | 'en', ...options: string[]): Promise<string> {
  const { shell, out } = testShell({ language })
  await run(['report', 'scenarios/not-my-department', '--format', 'html', '--paths', ...options], shell)
  return out()
}

test.for([
  ['ja', 'light'],
  ['en', 'dark'],
  ['ja', 'dark', '--limit', '300'],
  ['en', 'light', '--limit', '300'],
] as const)('the report in %s, %s, bears axe and fits a telephone', async ([language, colorScheme, ...options], { browser }) => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } })
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  try {
    const page = await context.newPage()
    await page.setContent(await reported(language, ...options))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate<Axe.AxeResults>(() => (window as unknown as { axe: typeof Axe }).axe.run(document))
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))).toEqual([])
    expect(requests).toEqual([])
  } finally {
    await context.close()
  }
})
