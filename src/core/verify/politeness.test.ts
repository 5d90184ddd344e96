import { describe, expect, test } from 'vitest'
import { politeness } from './politeness.ts'

describe('politeness', () => {
  test('counts polite endings, humble verbs, apologies and honorifics', () => {
    expect(politeness('戻ろう。', 'ja')).toBe(0)
    expect(politeness('戻ります。', 'ja')).toBe(1)
    expect(politeness('お詫びいたします。', 'ja')).toBe(4)
    expect(politeness('佐藤様、申し訳ございません。', 'ja')).toBeGreaterThan(politeness('佐藤さん、すみません。', 'ja'))
  })

  test('counts apologies, requests and address in English', () => {
    expect(politeness('Call the carrier.', 'en')).toBe(0)
    expect(politeness('Please call the carrier.', 'en')).toBe(1)
    expect(politeness('I am so sorry, Mr Sato. Could I ring you back?', 'en')).toBe(3)
  })
})
