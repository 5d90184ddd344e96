import { beforeAll, describe, expect, test, vi } from 'vitest'
import { buildKandokoro, endOf, runKandokoro, startKandokoro } from '../support/run-kandokoro.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// Every step is a process.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

beforeAll(buildKandokoro)

const japanese = /[\p{sc=Hiragana}\p{sc=Han}]/u

test('help and the version come quietly, wrong usage is one line and status 2', async () => {
  const help = await runKandokoro(['--help'])
  expect([help.status, help.err]).toEqual([0, ''])
  expect(help.out).toContain('Usage: kandokoro [--lang ja|en] <command> …')
  expect((await runKandokoro(['--version'])).out).toMatch(/^kandokoro \d+\.\d+\.\d+\n$/)
  expect(await runKandokoro(['chekc'])).toMatchObject({
    status: 2,
    out: '',
    err: 'kandokoro: There is no command “chekc”. Do you mean “check”?\n',
  })
})

test('what it says to type can be typed where it was run by npm', async () => {
  const { out } = await runKandokoro(['--help'], { environment: { npm_lifecycle_event: 'kandokoro' } })
  expect(out).toContain('Usage: npm run -s kandokoro -- [--lang ja|en] <command> …')
})

test('the language is asked for anywhere on the line, or comes from the locale', async () => {
  for (const argv of [
    ['--lang', 'ja', 'chekc'],
    ['chekc', '--lang=ja'],
  ])
    expect((await runKandokoro(argv)).err).toMatch(japanese)
  expect((await runKandokoro(['chekc'], { environment: { LANG: 'ja_JP.UTF-8' } })).err).toMatch(japanese)
  expect((await runKandokoro(['chekc'], { environment: { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' } })).err).not.toMatch(japanese)
})

describe('colour', () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '0' }, false],
  ])('not on a terminal, %j: %j', async (environment: Record<string, string>, coloured) => {
    const { out } = await runKandokoro(['--help'], { environment })
    expect(out.includes('\u001b')).toBe(coloured)
  })
})

describe('ending', () => {
  test('a reader who has seen enough ends it quietly', async () => {
    const child = startKandokoro(['explain'])
    child.stdout.destroy()
    expect(await endOf(child)).toMatchObject({ status: 0, err: '' })
  })

  test('Ctrl-C ends it while it waits, as a signal does: a shell sees 130', async () => {
    const child = startKandokoro(['play', 'scenarios/absent-customer'])
    const ended = endOf(child)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ signal: 'SIGINT', err: '' })
  })

  test('a fault of the program is one line and status 70, with the stack only on request', async () => {
    // Nothing of the command line fails on purpose, so something it imports is made to.
    const folder = await temporaryFolder({
      'fail.mjs': "Object.defineProperty(process.stdout, 'write', { value() { throw new Error('no\\nluck') } })",
    })
    const withFault = { NODE_OPTIONS: `--import=${folder}/fail.mjs` }
    const { status, err } = await runKandokoro(['--version'], { environment: withFault })
    expect(status).toBe(70)
    expect(err).toMatch(/^This is a fault of the program: no luck .*report.*\n$/)
    const debugged = await runKandokoro(['--version'], { environment: { ...withFault, KANDOKORO_DEBUG: '1' } })
    expect(debugged.err).toMatch(/^ +at /m)
  })
})
