import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8 } from './decode-utf8.ts'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

test('decodes every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ ok: true, text })
    }),
  )
})

test('takes exactly the bytes that the platform takes', () => {
  const byte = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
  )
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (numbers) => {
      const bytes = Uint8Array.from(numbers)
      const expected = (() => {
        try {
          return strict.decode(bytes)
        } catch {
          return undefined
        }
      })()
      const decoded = decodeUtf8(bytes)
      expect(decoded.ok ? decoded.text : undefined).toBe(expected)
      if (!decoded.ok) expect(strict.decode(bytes.subarray(0, decoded.byte))).toBe(decoded.before)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['cut off', [0x61, 0xe9, 0xa1]],
  ['overlong', [0x61, 0xc0, 0xaf]],
  ['a surrogate', [0x61, 0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0x61, 0xf4, 0x90, 0x80, 0x80]],
])('%s: the byte is named', (_, numbers) => {
  expect(decodeUtf8(Uint8Array.from(numbers))).toMatchObject({ ok: false, byte: 1, value: numbers[1], before: 'a' })
})
