import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { writtenVisit } from '../../../tests/support/a-visit.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { graphCommand } from './graph.ts'

const scenarios = join(import.meta.dirname, '../../../scenarios')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kandokoro-graph-'))
  await writeFile(join(folder, 'scenario.yaml'), stringify(writtenVisit))
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs `graph` in the folder of the visit; what it wrote and told comes back with its status. */
async function graph(path: string, values: Record<string, string> = {}, language: Shell['language'] = 'ja') {
  const out: string[] = []
  const told: string[] = []
  const same = (text: string) => text
  const shell: Shell = {
    language,
    folder,
    environment: {},
    invocation: 'kandokoro',
    write: (text) => void out.push(text),
    tell: (line) => void told.push(line),
    progress: () => {},
    paint: { bold: same, dim: same, red: same, yellow: same, green: same, blue: same },
    columns: 100,
    isInteractive: false,
    ask: async () => undefined,
  }
  const status = await graphCommand.run({ positionals: [path], values }, shell)
  return { status, out: out.join(''), told }
}

describe('writes', () => {
  test('Mermaid unless told otherwise', async () => {
    const { status, out, told } = await graph('.')
    expect(status).toBe(0)
    expect(out).toMatch(/^flowchart TD\n/)
    expect(told).toEqual([])
  })

  test.each([
    ['mermaid', /^flowchart TD\n/],
    ['dot', /^digraph "visit" \{\n/],
    ['json', /^\{\n {2}"format": 1,\n/],
    ['xstate', /^\{\n {2}"id": "visit",\n/],
  ])('%s', async (format, beginning) => {
    const { status, out } = await graph('scenario.yaml', { format })
    expect(status).toBe(0)
    expect(out).toMatch(beginning)
    expect(out.endsWith('\n')).toBe(true)
  })

  test('a file instead of the output', async () => {
    const { status, out, told } = await graph('.', { output: 'visit.mmd' }, 'en')
    expect([status, out, told]).toEqual([0, '', ['Written to “visit.mmd”.']])
    expect(await readFile(join(folder, 'visit.mmd'), 'utf8')).toBe((await graph('.')).out)
  })
})

describe('the words of the drawing', () => {
  test('are in the language of the person at the keyboard where there is a translation, else in that of the scenario', async () => {
    const translated = join(scenarios, 'not-my-department')
    expect((await graph(translated, {}, 'en')).out).toContain('begin(("start"))')
    expect((await graph(translated, {}, 'ja')).out).toContain('begin(("開始"))')
    expect((await graph(translated, { language: 'ja' }, 'en')).out).toContain('begin(("開始"))')
    expect((await graph('.', {}, 'en')).out).toContain('begin(("開始"))')
  })

  test('are translated where that is asked for', async () => {
    const { out } = await graph(join(scenarios, 'not-my-department'), { format: 'json', language: 'en' })
    const drawn = JSON.parse(out)
    expect(drawn.scenario).toMatchObject({ title: '“Not My Department”', language: 'en' })
    expect(out).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)
  })
})

describe('refuses', () => {
  const message = (run: Promise<unknown>) =>
    run.then(
      () => 'nothing was refused',
      (error: unknown) => (error instanceof UsageError ? error.message : `not a usage error: ${error}`),
    )

  test('a format that it does not write', async () => {
    expect(await message(graph('.', { format: 'svg' }))).toContain('svg')
    expect(await message(graph('.', { format: 'toString' }))).toContain('toString')
  })

  test('a language that there is no translation into', async () => {
    expect(await message(graph('.', { language: 'en' }))).toBe('「.」には en の訳はありません。')
    expect(await message(graph('.', { language: 'fr' }))).toContain('fr')
  })

  test('a file that cannot be written, naming it', async () => {
    expect(await message(graph('.', { output: 'none/visit.mmd' }, 'en'))).toBe('“none/visit.mmd” cannot be written (ENOENT).')
  })

  test('a path where nothing is', async () => {
    expect(await message(graph('nowhere'))).toContain('nowhere')
  })
})

test('a scenario with errors is not drawn: each finding is told on one line', async () => {
  const broken = parse(stringify(writtenVisit))
  broken.scenes.door.choose.wait.goto = 'nowhere'
  broken.scenes.offer.choose.both.rate.ownership = 9
  await writeFile(join(folder, 'scenario.yaml'), stringify(broken))
  const { status, out, told } = await graph('.', {}, 'en')
  expect([status, out]).toEqual([1, ''])
  expect(told).toHaveLength(3)
  expect(told[0]).toMatch(/^scenario\.yaml:\d+:\d+ error KD\d{3}: .*nowhere/)
  expect(told[1]).toMatch(/^scenario\.yaml:\d+:\d+ error KD\d{3}: /)
  expect(told[2]).toBe('“.” has errors and cannot be drawn. See how to mend them with kandokoro check.')
})
