import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { printScenario } from '../../src/core/load/print/print-scenario.ts'
import { aScenario } from '../support/a-scenario.ts'
import { fetchVersions, test as pageTest } from '../support/page-test.ts'
import { optionsOn } from '../support/play-page.ts'
import { shippedIds } from '../support/shipped-scenarios.ts'
import { startServer } from '../support/start-server.ts'

const shipped = join(import.meta.dirname, '../../scenarios')
const sound = printScenario(aScenario())

/** The shipped scenarios, and beside them three that cannot be read: in syntax, in a reference, in their very bytes. */
const test = pageTest
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  .extend('folder', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'kandokoro-'))
    onCleanup(() => rm(folder, { recursive: true }))
    await cp(shipped, folder, { recursive: true })
    const bytes = await readFile(join(shipped, shippedIds[0] as string, 'scenario.yaml'))
    const broken = {
      'broken-syntax': `${sound}\nphrases: { unclosed: [\n`,
      'broken-goto': sound.replace('id: late-delivery', 'id: broken-goto').replace('goto: answer', 'goto: anser'),
      'broken-bytes': Buffer.concat([bytes.subarray(0, 400), Buffer.from([0xff, 0xfe, 0x80]), bytes.subarray(400)]),
    }
    for (const [id, content] of Object.entries(broken)) {
      await mkdir(join(folder, id))
      await writeFile(join(folder, id, 'scenario.yaml'), content)
    }
    return folder
  })
  .extend('partly', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const server = await startServer({ SCENARIOS_DIR: folder })
    onCleanup(() => server.stop())
    return server.address
  })

test.for(['ja', 'en'] as const)(
  'scenarios that cannot be read are shown with what is wrong, line and caret, in %s; the others stay',
  async (language, { visit, partly }) => {
    const { open, words } = await visit({ language }, partly)
    const page = await open('/')
    const broken = page.getByRole('region', { name: words.trainee.choose.broken.title })
    await broken.waitFor()
    expect(await broken.locator('summary code').allTextContents()).toEqual(['broken-bytes', 'broken-goto', 'broken-syntax'])
    for (const summary of await broken.locator('summary').all()) await summary.click()
    for (const finding of await broken.locator('pre').all()) {
      expect(await finding.isVisible()).toBe(true)
      // The place, and wherever the line has something to show, the line itself and what is meant in it.
      expect(await finding.textContent()).toMatch(/^broken-[a-z]+\/scenario\.yaml:\d+:\d+ .*KD\d+/)
    }
    const wrongGoto = (await broken.locator('details').nth(1).locator('pre').first().textContent()) ?? ''
    const [line = '', caret = ''] = wrongGoto.split('\n').slice(1)
    expect(line).toMatch(/^\d+ \| .*anser/)
    expect(caret.indexOf('^')).toBe(line.indexOf('anser'))
    expect(caret.trim().replace('| ', '').trim()).toBe('^'.repeat('anser'.length))
    expect(await page.locator('main article').count()).toBe(shippedIds.length)
  },
)

test('beside scenarios that cannot be read, every other can be begun', async ({ visit, partly }) => {
  const { open, words } = await visit({}, partly)
  const page = await open('/')
  for (const { scenario } of await fetchVersions(partly)) {
    await page.goto('/')
    await page.getByRole('link', { name: scenario.title, exact: true }).click()
    await page.getByRole('button', { name: words.trainee.briefing.start }).click()
    await optionsOn(page).first().waitFor()
  }
})

test('one that cannot be read has no briefing', async ({ visit, partly }) => {
  const { open, words } = await visit({}, partly)
  const page = await open('/scenarios/broken-goto')
  await page.getByText(words.trainee.briefing.notFound.title).waitFor()
})
