import { promises } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { testShell } from '../../../tests/support/test-shell.ts'
import { refreshTranslation } from '../../core/edit/refresh-translation.ts'
import { loadScenario } from '../../core/load/load-scenario.ts'
import { printScenario } from '../../core/load/print/print-scenario.ts'
import { textsOf } from '../../core/scenario/map-texts.ts'
import { findCases, loadCase, oneCase } from '../files/read-case.ts'
import { exitStatus } from '../frame/exit-status.ts'
import { UsageError } from '../frame/usage-error.ts'
import { translateCommand } from './translate.ts'

let folder: string
const english = 'late-delivery/en.yaml'
const all = textsOf(aScenario()).length
const read = (file: string) => promises.readFile(join(folder, file), 'utf8')
const write = (file: string, text: string) => promises.writeFile(join(folder, file), text)
async function translate(values: Record<string, string | boolean> = { to: 'en' }, path = 'late-delivery') {
  const { shell, out, err } = testShell({ folder })
  const status = await translateCommand.run({ positionals: [path], values }, shell)
  return { status, out: out(), err: err() }
}
/** What a translator does: each marked text is written over; quotes stand in the texts. */
const fill = async () => write(english, (await read(english)).replaceAll(/(todo-[a-z]+): .*/g, '$1: Translated'))

beforeEach(async () => {
  folder = await promises.mkdtemp(join(tmpdir(), 'kandokoro-translate-'))
  await promises.mkdir(join(folder, 'late-delivery'))
  await write('late-delivery/scenario.yaml', printScenario(aScenario()))
})
afterEach(() => promises.rm(folder, { recursive: true }))

describe('translate', () => {
  test('begins, is filled in, and is done', async () => {
    expect(await translate()).toMatchObject({
      status: exitStatus.sound,
      out: `${english}：訳済み 0、要見直し 0、未訳 ${all}、原文なし 0\n`,
    })
    await fill()
    expect((await translate()).out).toBe(`${english}：訳済み ${all}、要見直し 0、未訳 0、原文なし 0\n`)
    const loaded = loadCase(await oneCase('late-delivery', testShell({ folder }).shell))
    expect(loaded.findings).toEqual([])
    expect(loaded.ok && loaded.version.translations.en?.title).toBe('Translated')
    expect(await translate()).toMatchObject({ err: '' })
  })

  test('with --check counts and writes nothing', async () => {
    expect((await translate({ to: 'en', check: true })).status).toBe(exitStatus.findings)
    expect(await promises.readdir(join(folder, 'late-delivery'))).toEqual(['scenario.yaml'])
    await translate()
    await fill()
    await translate()
    expect((await translate({ to: 'en', check: true })).status).toBe(exitStatus.sound)
    await write('late-delivery/scenario.yaml', printScenario(aScenario({ title: '新しい題' })))
    expect(await translate({ to: 'en', check: true })).toMatchObject({
      status: exitStatus.findings,
      out: expect.stringContaining('要見直し 1'),
    })
  })

  test('leaves a broken translation, and shows why', async () => {
    await write(english, 'translates: [\n')
    const { status, out, err } = await translate()
    expect({ status, out }).toEqual({ status: exitStatus.findings, out: '' })
    expect(err).toContain(`${english}:1:`)
    expect(await read(english)).toBe('translates: [\n')
  })

  test('shows the findings of a broken scenario, and writes nothing', async () => {
    await write('late-delivery/scenario.yaml', 'format: 2\n')
    const { status, err } = await translate()
    expect(status).toBe(exitStatus.findings)
    expect(err).toContain('KD')
    expect(err).toMatch(/late-delivery\/scenario\.yaml に誤りがあるので、翻訳ファイルはそのままにしました。.*\n$/)
    expect(await promises.readdir(join(folder, 'late-delivery'))).toEqual(['scenario.yaml'])
  })

  test('does not overwrite a translation beside a case of another name', async () => {
    await promises.rename(join(folder, 'late-delivery/scenario.yaml'), join(folder, 'late-delivery/draft.yaml'))
    await write(english, '# By Mori.\ntranslates: late-delivery\nlanguage: en\n')
    await translate({ to: 'en' }, 'late-delivery/draft.yaml')
    expect(await read(english)).toMatch(/^# By Mori\.\n/)
  })

  test.each([[{}], [{ to: 'ja' }], [{ to: 'fr' }]])('wrong usage: %j', async (values) => {
    await expect(translate(values)).rejects.toThrow(UsageError)
  })
})

test('the shipped translations are as this would write them', async () => {
  const { shell } = testShell()
  const scenarios = join(import.meta.dirname, '../../../scenarios')
  for (const { source, translations } of await findCases(scenarios, shell)) {
    const loaded = loadScenario(source)
    if (!loaded.ok) throw new Error(source.file)
    for (const file of translations) {
      const language = file.file.endsWith('en.yaml') ? 'en' : 'ja'
      const refreshed = refreshTranslation(file, loaded.version.scenario, language)
      expect(refreshed.ok && refreshed.text, file.file).toBe(new TextDecoder().decode(file.bytes))
    }
  }
})
