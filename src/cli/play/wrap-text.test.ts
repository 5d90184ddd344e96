import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { shippedIds, shippedScenario } from '../../../tests/support/shipped-scenarios.ts'
import { wrapText } from './wrap-text.ts'

const texts = shippedIds.flatMap((id) => Object.values(shippedScenario(id).scenes).flatMap(({ lines }) => lines.map(({ text }) => text)))

it.each([20, 33, 76])('keeps every line of the shipped scenarios within %i columns, without losing a character', (columns) => {
  expect(texts.length).toBeGreaterThan(100)
  for (const text of texts) {
    const lines = wrapText(text, columns)
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([])
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    expect(lines.filter((line) => /^[、。，．」』）！？ー々]/.test(line))).toEqual([])
    expect(lines.filter((line) => /[「『（]$/.test(line))).toEqual([])
  }
})

it('counts wide characters as two and breaks between phrases', () => {
  expect(wrapText('今日は病院へ行きました。', 24)).toEqual(['今日は病院へ行きました。'])
  expect(wrapText('今日は病院へ行きました。', 23)).toEqual(['今日は病院へ', '行きました。'])
  expect(wrapText('今日は病院へ行きました。', 12)).toEqual(['今日は病院へ', '行きました。'])
})

it('never begins a line with a mark that closes, where a phrase is too long for the line', () => {
  // Ten characters of one phrase; the tenth would stand alone on the second line.
  expect(wrapText('東西南北上下左右中。', 18)).toEqual(['東西南北上下左右', '中。'])
  expect(wrapText('東西南北上下左「右中', 16)).toEqual(['東西南北上下左', '「右中'])
})

it('breaks English at spaces, and a word longer than a line anywhere', () => {
  expect(wrapText('I shall ring you at ten tomorrow', 12)).toEqual(['I shall ring', 'you at ten', 'tomorrow'])
  expect(wrapText('incomprehensibilities', 10)).toEqual(['incomprehe', 'nsibilitie', 's'])
})

it('keeps the line breaks of the text', () => {
  expect(wrapText('one\n\ntwo', 20)).toEqual(['one', '', 'two'])
})
