import { expect, test } from 'vitest'
import { progressLine } from './progress-line.ts'

function aTerminal(columns = 20) {
  let written = ''
  const stream = {
    columns,
    write: (text: unknown) => {
      written += String(text)
      return true
    },
  }
  return { stream, written: () => written }
}

test('a line replaces the one before it, and is gone when cleared', () => {
  const { stream, written } = aTerminal()
  let time = 0
  const line = progressLine(stream, true, () => time)
  line.show('10')
  time = 20
  line.show('11')
  time = 100
  line.show('12')
  line.clear()
  line.clear()
  expect(written()).toBe('\r\u001b[2K10\r\u001b[2K12\r\u001b[2K')
})

test('a line never wraps, though its characters are wide', () => {
  const { stream, written } = aTerminal(8)
  progressLine(stream, true, () => 0).show('状況を数えています')
  expect(written()).toBe('\r\u001b[2K状況を')
})

test('without a terminal nothing is written', () => {
  const { stream, written } = aTerminal()
  const line = progressLine(stream, false, () => 0)
  line.show('10')
  line.clear()
  expect(written()).toBe('')
})
