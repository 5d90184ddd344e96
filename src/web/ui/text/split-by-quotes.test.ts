import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitByQuotes } from './split-by-quotes.ts'

describe('split by quotes', () => {
  it('marks the telling part', () => {
    expect(splitByQuotes('担当から折り返しますので、少々お待ちください', ['折り返します'])).toEqual([
      { text: '担当から', at: 0 },
      { text: '折り返します', at: 4, mark: 0 },
      { text: 'ので、少々お待ちください', at: 10 },
    ])
  })

  it('leaves out what is not there, empty or overlapping', () => {
    expect(splitByQuotes('abcdef', ['bcd', 'cde', '', 'x'])).toEqual([
      { text: 'a', at: 0 },
      { text: 'bcd', at: 1, mark: 0 },
      { text: 'ef', at: 4 },
    ])
  })

  it('always gives the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 4 })), (text, quotes) => {
        expect(
          splitByQuotes(text, quotes)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
