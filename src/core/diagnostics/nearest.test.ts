import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each<[written: string, candidates: string[], expected: string | undefined]>([
  ['next-dya', ['next-day', 'next-week'], 'next-day'],
  ['angr', ['trust', 'anger'], 'anger'],
  ['mmeo', ['memo', 'card'], 'memo'],
  ['hospital', ['forgot', 'deliberate'], undefined],
  ['no', ['yes'], undefined],
  ['a', ['b', 'ab'], 'ab'],
  ['same', ['same'], undefined],
])('%s among %j: %s', (written, candidates, expected) => {
  expect(nearest(written, candidates)).toBe(expected)
})

test('what is no id is not compared', () => {
  expect(nearest('a'.repeat(2_000_000), ['a'])).toBeUndefined()
})
