import { expect, test } from 'vitest'
import { readingTime } from './reading-time.ts'

const sentence = '約束の時刻に伺ったのに、どなたもいらっしゃいません。' // 26 characters

test('a line that waits for a tap has no time', () => {
  expect(readingTime(sentence, 'ja', 'tap')).toBeUndefined()
})

test('at once takes none', () => {
  expect(readingTime(sentence, 'ja', 'at-once')).toBe(0)
})

test('a line stands as long as it takes to read, by its length and language', () => {
  expect(readingTime(sentence, 'ja', 'normal')).toBe(sentence.length * 110)
  expect(readingTime('x'.repeat(50), 'en', 'normal')).toBe(50 * 44)
  // The same words take about as long in either language, though English needs more characters.
  expect(readingTime('x'.repeat(65), 'en', 'normal')).toBeCloseTo(readingTime('x'.repeat(26), 'ja', 'normal') ?? 0, -2)
})

test('no line flashes by and none stands for ever', () => {
  expect(readingTime('え', 'ja', 'normal')).toBe(700)
  expect(readingTime('', 'ja', 'normal')).toBe(700)
  expect(readingTime(sentence.repeat(9), 'ja', 'normal')).toBe(6000)
})

test('slower and faster change every line alike', () => {
  for (const text of ['え', sentence, sentence.repeat(9)]) {
    const normal = readingTime(text, 'ja', 'normal') ?? 0
    expect(readingTime(text, 'ja', 'slow')).toBeCloseTo(normal * 1.7)
    expect(readingTime(text, 'ja', 'fast')).toBeCloseTo(normal * 0.5)
  }
})
