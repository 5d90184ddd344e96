import { promises } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { testShell } from '../../../tests/support/test-shell.ts'
import { formatFile } from '../../core/edit/format-file.ts'
import { printScenario } from '../../core/load/print/print-scenario.ts'
import { exitStatus } from '../frame/exit-status.ts'
import { formatCommand } from './format.ts'

let folder: string
const scenario = 'late-delivery/scenario.yaml'
const read = (file: string) => promises.readFile(join(folder, file), 'utf8')
const write = (file: string, text: string) => promises.writeFile(join(folder, file), text)
async function format(...args: string[]) {
  const { shell, out, err } = testShell({ folder })
  const positionals = args.filter((arg) => arg !== '--check')
  const status = await formatCommand.run({ positionals, values: args.includes('--check') ? { check: true } : {} }, shell)
  return { status, out: out(), err: err() }
}

beforeEach(async () => {
  folder = await promises.mkdtemp(join(tmpdir(), 'kandokoro-format-'))
  await promises.mkdir(join(folder, 'late-delivery'))
  await write(scenario, printScenario(aScenario()).replace('start: opening', 'start:   opening   # the phone'))
  await write('late-delivery/en.yaml', 'translates: late-delivery\r\nlanguage: "en"\r\n')
})
afterEach(() => promises.rm(folder, { recursive: true }))

describe('format', () => {
  test('lays out cases and their translations, and names them', async () => {
    const { status, out, err } = await format('.')
    expect({ status, out }).toEqual({ status: exitStatus.sound, out: `${scenario}\nlate-delivery/en.yaml\n` })
    expect(err).toContain('2件のうち2件を整えました。')
    expect(await read(scenario)).toContain('start: opening # the phone\n')
    expect(await read('late-delivery/en.yaml')).toBe('translates: late-delivery\nlanguage: en\n')
    expect((await promises.readdir(join(folder, 'late-delivery'))).sort()).toEqual(['en.yaml', 'scenario.yaml'])
  })

  test('does not touch what is laid out already', async () => {
    await format('.')
    await promises.utimes(join(folder, scenario), 1, 1)
    expect(await format(scenario)).toEqual({ status: exitStatus.sound, out: '', err: '整える必要はありません（2件）。\n' })
    expect((await promises.stat(join(folder, scenario))).mtimeMs).toBe(1000)
  })

  test('with --check writes nothing and says what it would change', async () => {
    const before = await read(scenario)
    const { status, out } = await format('.', scenario, '--check')
    expect({ status, out }).toEqual({ status: exitStatus.findings, out: `${scenario}\nlate-delivery/en.yaml\n` })
    expect(await read(scenario)).toBe(before)
    await format('.')
    expect((await format('.', '--check')).status).toBe(exitStatus.sound)
  })

  test('leaves a file that is broken, shows why, and lays out the others', async () => {
    await write(scenario, 'format: 1\nformat: 1\n')
    const { status, out, err } = await format('.')
    expect({ status, out }).toEqual({ status: exitStatus.findings, out: 'late-delivery/en.yaml\n' })
    expect(err).toContain(`${scenario}:2:1 誤り KD112`)
    expect(err).toContain(`${scenario} は、そのままにしました。`)
    expect(await read(scenario)).toBe('format: 1\nformat: 1\n')
  })

  test('says of a file that cannot be written that it cannot be written', async () => {
    // Where the new text is to be written first, something is in the way already.
    await promises.mkdir(join(folder, `late-delivery/.scenario.yaml.${process.pid}.tmp`))
    await expect(format(scenario)).rejects.toThrow(`「${scenario}」に書き込めません（EISDIR）。`)
  })

  test('keeps permissions and links', async () => {
    await promises.chmod(join(folder, scenario), 0o600)
    await promises.symlink(join(folder, scenario), join(folder, 'link.yaml'))
    await format('link.yaml')
    expect((await promises.lstat(join(folder, 'link.yaml'))).isSymbolicLink()).toBe(true)
    expect((await promises.stat(join(folder, scenario))).mode & 0o777).toBe(0o600)
    expect(await read(scenario)).toContain('start: opening # the phone\n')
  })
})

test('every shipped file can be laid out without loss', { timeout: 60_000 }, async () => {
  const scenarios = join(import.meta.dirname, '../../../scenarios')
  const files = (await promises.readdir(scenarios, { recursive: true })).filter((file) => file.endsWith('.yaml'))
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const formatted = formatFile({ file, bytes: await promises.readFile(join(scenarios, file)) })
    expect(formatted.ok, file).toBe(true)
    expect(formatted.ok && formatFile({ file, text: formatted.text })).toMatchObject({ ok: true, changed: false })
  }
})
