import { expect, test } from 'vitest'
import { listed, perhaps, quoted } from './quoted.ts'

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index + 1}`)

test('what was written stands between the quotation marks of the language', () => {
  expect(quoted.ja('next-day')).toBe('「next-day」')
  expect(quoted.en('next-day')).toBe('“next-day”')
  expect(perhaps.en('next-day', '')).toBe('Do you mean “next-day”?')
  expect(perhaps.ja(undefined, '消してください。')).toBe('消してください。')
})

test('what was written is cut, and a terminal obeys nothing in it', () => {
  expect(quoted.en('a'.repeat(49))).toBe(`“${'a'.repeat(48)}…”`)
  expect(quoted.ja('a\u001b[31m\nb')).toBe('「a [31m b」')
})

test('a list tells how many of it are not shown', () => {
  expect(listed.ja(words(2))).toBe('「w1」、「w2」')
  expect(listed.en(words(2))).toBe('“w1”, “w2”')
  expect(listed.ja(words(15))).toMatch(/「w12」、ほか 3 個$/)
  expect(listed.en(words(15))).toMatch(/“w12” and 3 more$/)
  expect(listed.en(words(12))).toMatch(/“w12”$/)
})
