import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { writtenOffsets } from './written-offsets.ts'

/** Each way to write a text that has ｟one｠ culprit; the marks are taken out before it is read. */
test.each([
  ['plain', 'すぐには｟決めれ｠ません。'],
  ['plain over two lines', 'すぐには\n    ｟決めれ｠ません。'],
  ['plain with two spaces', '14時  すぐには｟決めれ｠ません。'],
  ['single quotes', "'お客様の''今日''は｟決めれ｠ません。'"],
  ['double quotes', '"5\\" の\\u304Aねじは\\n｟決めれ｠ません。"'],
  ['double quotes with a character of two units', '"\\U00020BB7野様は \\n ｟決めれ｠ません。"'],
  ['double quotes, continued', '"すぐには\\\n      ｟決めれ｠ません。"'],
  ['double quotes, folded, with an empty line', '"すぐに。\n\n  ｟決めれ｠ません。"'],
  ['double quotes with blanks at the ends', '" \\n すぐには｟決めれ｠ません。\\n "'],
  ['folded', '>-\n  すぐには\n  一人では\n\n  ｟決めれ｠ません。'],
  ['literal', '|\n  すぐには\n    一人では\n  ｟決めれ｠ません。\n'],
])('%s', (_, marked) => {
  const from = marked.indexOf('｟')
  const written = marked.replace(/[｟｠]/g, '')
  const text = (parse(`text: ${written}\n`) as { text: string }).text.trim()
  const offsets = writtenOffsets(written, text)
  const at = text.indexOf('決めれ')
  expect(offsets).toHaveLength(text.length + 1)
  expect([offsets?.[at], offsets?.[at + 3]]).toEqual([from, from + 3])
})

test('what does not belong together has no offsets', () => {
  expect(writtenOffsets('決められません', '決めれません')).toBeUndefined()
  expect(writtenOffsets('決めれません。', '決めれません')).toBeUndefined()
})
