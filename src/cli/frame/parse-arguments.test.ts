import { expect, test } from 'vitest'
import { frameWords } from '../../i18n/en/cli/frame.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

const command = {
  options: { strict: { type: 'boolean' }, limit: { type: 'string' }, variant: { type: 'string', multiple: true } },
  positionals: [1, 2],
} as const
const parse = (...argv: string[]) => parseArguments(command, argv, frameWords, 'kandokoro try PATH [MORE]')

test('arguments and options come apart, in any order', () => {
  const { positionals, values } = parse('a', '--limit=-5', '--variant', 'x=1', '--strict', '--variant', 'y=2', '--lang', 'en', '--', '--b')
  expect(positionals).toEqual(['a', '--b'])
  expect({ ...values }).toEqual({ limit: '-5', strict: true, variant: ['x=1', 'y=2'], lang: 'en' })
})

test.each([
  [['a', '--strikt'], '“--strikt”. Do you mean “--strict”?'],
  [['a', '--language', 'ja'], '“--language”. Do you mean “--lang”?'],
  [['a', '--li', '3'], 'There is no option “--li”.'],
  [['a', '--zzzzzzzz'], 'There is no option “--zzzzzzzz”.'],
  [['a', '-x'], '“-x”'],
  [['a', '--toString'], '“--toString”'],
  [['a', '--limit'], '“--limit” needs a value'],
  [['a', '--limit', '--strict'], '“--limit” needs a value'],
  [['a', '--strict=yes'], '“--strict” takes no value'],
  [[], 'An argument is missing. Usage: kandokoro try PATH [MORE]'],
  [['a', 'b', 'c'], '“c” is one argument too many'],
])('%j is refused', (argv, said) => {
  expect(() => parse(...argv)).toThrow(UsageError)
  expect(() => parse(...argv)).toThrow(said)
})

test('help may be asked for without the arguments', () => {
  expect(parse('--help').wantsHelp).toBe(true)
  expect(parse('-h', 'a', 'b', 'c').wantsHelp).toBe(true)
})
