import { describe, expect, test } from 'vitest'
import { brokenCase } from '../../../tests/support/a-case.ts'
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts'
import { testShell } from '../../../tests/support/test-shell.ts'
import { commands } from './commands.ts'
import { run } from './run.ts'

/** What the words after `kandokoro` come to. */
async function kandokoro(argv: readonly string[], given: Parameters<typeof testShell>[0] = {}) {
  const { shell, out, err } = testShell({ language: 'en', ...given })
  const status = await run(argv, shell)
  return { status, out: out(), err: err() }
}

describe('help', () => {
  test('names every command', async () => {
    for (const argv of [['--help'], ['-h'], ['help'], ['--lang', 'en', '--help']]) {
      const { status, out, err } = await kandokoro(argv)
      expect([status, err]).toEqual([0, ''])
      const lines = out.split('\n').map((line) => line.trim().split(/ {2,}/))
      for (const { name, summary } of commands) expect(lines).toContainEqual([name, summary.en])
    }
  })

  test.each(commands.map(({ name }) => name))('explains %s and every option of it in both languages', { timeout: 30_000 }, async (name) => {
    const command = await commands.find((one) => one.name === name)!.load()
    expect(command.name).toBe(name)
    for (const language of ['ja', 'en'] as const) {
      expect(Object.keys(command.words[language].options).sort()).toEqual(Object.keys(command.options).sort())
      const { status, out, err } = await kandokoro([name, '--help'], { language })
      expect([status, err]).toEqual([0, ''])
      expect(out).toContain(`kandokoro ${name} `)
      for (const option of Object.keys(command.options)) expect(out).toMatch(new RegExp(`^ +(-\\w, )?--${option}\\b`, 'm'))
      expect(out.split('\n')[0]).toBe(command.words[language].summary)
      expect((await kandokoro(['help', name], { language })).out).toBe(out)
    }
  })
})

describe('wrong usage is one line and status 2', () => {
  test.each([
    [[], 'Name a command. kandokoro --help lists them.'],
    [['chekc'], 'There is no command “chekc”. Do you mean “check”?'],
    [['help', 'chekc'], 'There is no command “chekc”. Do you mean “check”?'],
    [['--halp'], 'There is no option “--halp”. Do you mean “--help”?'],
    [['check', 'scenarios', '--strikt'], 'There is no option “--strikt”. Do you mean “--strict”?'],
    [['check', 'scenarios', '--format'], '“--format” needs a value.'],
    [['check', 'scenarios', '--format', 'xml'], '“--format” cannot be “xml”. It can be text | json | sarif.'],
    [['check', 'scenarios', '--limit', 'many'], '“--limit” needs a whole number'],
    [['check', 'scenarios', '--lang', 'fr'], '“--lang” cannot be “fr”. It can be ja | en.'],
    [['--lang', 'fr', 'check', 'scenarios'], '“--lang” cannot be “fr”. It can be ja | en.'],
    [['check'], 'An argument is missing. Usage: kandokoro check PATH'],
    [['check', 'nowhere'], 'There is no file or folder “nowhere”.'],
    [['check', 'src/i18n'], 'There is no scenario (scenario.yaml) in “src/i18n”.'],
    [['check', 'a\u001b[31m\nb'], 'There is no file or folder “a [31m b”.'],
  ])('%j', async (argv, said) => {
    const { status, out, err } = await kandokoro(argv)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`kandokoro: ${said}`)
    expect(err.indexOf('\n')).toBe(err.length - 1)
  })

  test('which names what to type as it was typed', async () => {
    const { err } = await kandokoro(['check'], { invocation: 'npm run -s kandokoro --' })
    expect(err).toContain('Usage: npm run -s kandokoro -- check PATH')
  })
})

describe('a scenario that cannot be loaded is status 1 for', () => {
  test.each([
    ['check', 'a'],
    ['report', 'a'],
    ['play', 'a'],
    ['graph', 'a'],
    ['translate', 'a', '--to', 'ja'],
    ['format', 'unreadable', '--check'],
  ])('%s', async (...argv) => {
    const folder = await temporaryFolder({ 'a/scenario.yaml': brokenCase('a').text, 'unreadable/scenario.yaml': 'format: [\n' })
    const { status, out, err } = await kandokoro(argv, { folder })
    expect(status).toBe(1)
    expect(out + err).toMatch(/error KD\d{3}: /)
  })
})
