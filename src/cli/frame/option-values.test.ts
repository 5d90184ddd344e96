import { expect, test } from 'vitest'
import { countOf, oneOf } from './option-values.ts'
import { UsageError } from './usage-error.ts'

const given = (values: Record<string, string>) => ({ positionals: [], values })
const shell = { language: 'en' } as const

test('one of several words, the first by default', () => {
  expect(oneOf(given({}), 'format', ['text', 'json'], shell)).toBe('text')
  expect(oneOf(given({ format: 'json' }), 'format', ['text', 'json'], shell)).toBe('json')
  expect(() => oneOf(given({ format: 'xml' }), 'format', ['text', 'json'], shell)).toThrow('text | json')
})

test('a count is a whole number from 1', () => {
  expect(countOf(given({}), 'limit', shell)).toBeUndefined()
  expect(countOf(given({ limit: '1_000_000' }), 'limit', shell)).toBe(1_000_000)
  for (const limit of ['0', '-1', '1.5', '1e3', '', 'many', '_1', '99999999999999999999']) {
    expect(() => countOf(given({ limit }), 'limit', shell), limit).toThrow(UsageError)
  }
})
