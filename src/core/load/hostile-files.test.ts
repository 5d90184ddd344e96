import { describe, expect, test } from 'vitest'
import { loadScenario } from './load-scenario.ts'
import { mostBytes } from './read-text.ts'

const filled = (start: string, unit: string, end = '') =>
  start + unit.repeat(Math.floor((mostBytes - start.length - end.length) / unit.length)) + end
const bytes = (size: number) => new Uint8Array(size).fill(0x61)

/** Codes of the findings, each once. */
const codesOf = (content: string | Uint8Array): string[] => {
  const loaded = loadScenario({ file: 'case/scenario.yaml', ...(typeof content === 'string' ? { text: content } : { bytes: content }) })
  expect(loaded.ok).toBe(false)
  expect(loaded.findings.length).toBeLessThanOrEqual(201)
  return [...new Set(loaded.findings.map(({ code }) => code))]
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`),
].join('\n')
const keys = (count: number, value: string) => Array.from({ length: count }, (_, index) => `key${index}: ${value}`).join('\n')
const undeclared = `meters:\n${Array.from({ length: 1500 }, (_, index) => `  meter${index}: { label: a, start: 1 }`).join('\n')}
scenes:\n  one:\n    choose:\n      a:\n        effect:\n${Array.from({ length: 1500 }, (_, index) => `          matter${index}: 1`).join('\n')}`

describe('a hostile file ends in findings', () => {
  test.each<[name: string, content: string | Uint8Array, code: string]>([
    ['100 MB', bytes(100 * 1024 * 1024), 'KD101'],
    ['one byte too many', bytes(mostBytes + 1), 'KD101'],
    ['2 MB of one word', bytes(mostBytes), 'KD122'],
    ['10,000 open brackets', '['.repeat(10_000), 'KD105'],
    ['10,000 nested braces', '{a: '.repeat(10_000), 'KD105'],
    ['2 MB of open brackets', filled('', '['), 'KD105'],
    ['10,000 nested dashes', '- '.repeat(10_000), 'KD105'],
    ['10,000 question marks', '? '.repeat(10_000), 'KD105'],
    ['10,000 keys on a line', 'a: '.repeat(10_000), 'KD105'],
    ['2,000 indents', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'KD105'],
    ['2 MB of closing brackets', filled('', ']'), 'KD116'],
    ['2 MB of dashes', filled('', '-\n'), 'KD116'],
    ['2 MB of flow entries', filled('[', 'a,', ']'), 'KD116'],
    ['2 MB of blank lines', filled('a: 1', '\n', 'b: 1'), 'KD116'],
    ['2 MB of comments', filled('a: 1\n', '#\n'), 'KD116'],
    ['2 MB of documents', filled('', '---\n'), 'KD116'],
    ['2 MB of keys', keys(150_000, '1').slice(0, mostBytes), 'KD116'],
    ['10,000 unknown keys', keys(10_000, '1'), 'KD121'],
    ['10,000 times one key', 'a: 1\n'.repeat(10_000), 'KD117'],
    ['8,000 scenes that are no scenes', `scenes:\n${keys(8_000, '1').replaceAll('key', '  key')}`, 'KD122'],
    ['1,500 unknown meters beside 1,500 others', undeclared, 'KD120'],
    ['10,000 aliases', `a: &a 1\nb:\n${'- *a\n'.repeat(10_000)}`, 'KD109'],
    ['an alias bomb', bomb, 'KD109'],
    ['10,000 tags', `a:\n${'- !x y\n'.repeat(10_000)}`, 'KD111'],
    ['2 MB of text in quotes never closed', filled('a: "', 'b\n'), 'KD106'],
    ['2 MB of folded blanks', filled('a: "', ' \n', ' "'), 'KD121'],
    ['2 MB of a block scalar', filled('title: |\n', '  \n'), 'KD120'],
    ['2 MB of digits', filled('playtime: ', '9'), 'KD120'],
    ['2 MB of tabs', filled('', '\t', 'a: 1'), 'KD107'],
    ['a key of 2 MB', filled('', 'a', ': 1'), 'KD106'],
    ['a tag of 2 MB', filled('a: !', 'x', ' 1'), 'KD111'],
    ['an id of 2 MB', filled('start: ', 'a'), 'KD120'],
    ['2 MB of zeros', new Uint8Array(mostBytes), 'KD104'],
    ['2 MB of bytes that are not UTF-8', new Uint8Array(mostBytes).fill(0xff), 'KD102'],
  ])(
    '%s',
    (_, content, code) => {
      expect(codesOf(content)).toContain(code)
    },
    30_000,
  )

  test('nothing in a file reaches what objects inherit', () => {
    expect(
      codesOf('__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\nscenes: { __proto__: { polluted: yes } }'),
    ).toContain('KD114')
    expect('polluted' in {}).toBe(false)
  })
})
