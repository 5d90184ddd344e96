import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { applyPreferences, keepPreferences, preferencesKey, readPreferences } from './keep-preferences.ts'
import { defaultPreferences, type Preferences } from './preferences.ts'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  vi.stubGlobal('document', { cookie: '', documentElement: { lang: '', dataset: {} } })
})
afterEach(() => vi.unstubAllGlobals())

const all: Preferences = {
  language: 'en',
  theme: 'dark',
  still: true,
  pace: 'slow',
  voice: true,
  timers: true,
  timerStretch: 4,
  guided: false,
}

describe('reading', () => {
  test('what was kept comes back, whatever language the page is in', () => {
    keepPreferences(all)
    expect(readPreferences('ja')).toEqual(all)
  })

  test('without anything kept, the defaults in the language of the page', () => {
    expect(readPreferences('en')).toEqual(defaultPreferences('en'))
    expect(readPreferences('ja')).toEqual(defaultPreferences('ja'))
  })

  test.each(['', '{', 'null', '0', '"text"', '[]', '[1, 2]', '{"language":"en"', '\u0000'])(
    '%j, which nobody has kept, is the defaults',
    (written) => {
      kept.set(preferencesKey, written)
      expect(readPreferences('ja')).toEqual(defaultPreferences('ja'))
    },
  )

  test('each value that is not one of those that can be chosen falls back alone', () => {
    const wrong = { language: 'fr', theme: 1, still: 'yes', pace: 'warp', voice: 1, timers: null, timerStretch: 3, guided: 'false' }
    for (const [name, value] of Object.entries(wrong)) {
      kept.set(preferencesKey, JSON.stringify({ ...all, [name]: value }))
      expect(readPreferences('ja')).toEqual({ ...all, [name]: defaultPreferences('ja')[name as keyof Preferences] })
    }
  })

  test('what is kept from a later version is let be', () => {
    kept.set(preferencesKey, JSON.stringify({ ...all, later: true }))
    expect(readPreferences('ja')).toEqual(all)
  })

  test('storage that is forbidden is no reason to fail', () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('Forbidden', 'SecurityError')
      },
    })
    expect(readPreferences('en')).toEqual(defaultPreferences('en'))
  })
})

describe('keeping', () => {
  test('the language is put where the server can see it', () => {
    keepPreferences(all)
    expect(document.cookie).toContain('kandokoro-language=en')
  })

  test('storage that is forbidden or full is no reason to fail', () => {
    vi.stubGlobal('localStorage', {
      setItem() {
        throw new DOMException('Full', 'QuotaExceededError')
      },
    })
    expect(() => keepPreferences(all)).not.toThrow()
  })
})

test('language, theme and stillness stand on the document, and only where they differ from the system', () => {
  applyPreferences(all)
  expect(document.documentElement).toEqual({ lang: 'en', dataset: { theme: 'dark', motion: 'off' } })
  applyPreferences(defaultPreferences('ja'))
  expect(document.documentElement).toEqual({ lang: 'ja', dataset: {} })
})
