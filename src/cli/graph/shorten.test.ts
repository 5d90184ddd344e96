import { expect, test } from 'vitest'
import { shorten } from './shorten.ts'

test('leaves what fits', () => {
  expect(shorten('怒り', 4)).toBe('怒り')
  expect(shorten('anger', 5)).toBe('anger')
})

test('counts an ideograph as two columns and the ellipsis as one', () => {
  expect(shorten('怒りの電話', 9)).toBe('怒りの電…')
  expect(shorten('怒りの電話', 8)).toBe('怒りの…')
  expect(shorten('an angry call', 8)).toBe('an angr…')
})

test('puts everything on one line', () => {
  expect(shorten(' a\n\tb  c ', 10)).toBe('a b c')
})

test('does not cut within a character, nor leave a space before the ellipsis', () => {
  const family = '👩‍👩‍👧‍👦'
  expect(shorten(`${family}${family}${family}`, 5)).toBe(`${family}${family}…`)
  expect(shorten('ab cdef', 4)).toBe('ab…')
})
