import { parseAccept } from 'hono/utils/accept'
import type { Language } from '../../core/scenario/scenario.ts'

const isLanguage = (value: string): value is Language => value === 'ja' || value === 'en'

/** The language remembered in the cookie, else the first that the browser accepts and we speak, else Japanese. */
export function preferredLanguage(cookie: string | undefined, accepted: string | undefined): Language {
  if (cookie !== undefined && isLanguage(cookie)) return cookie
  const wanted = parseAccept(accepted ?? '')
    .map(({ type }) => type.slice(0, 2).toLowerCase())
    .find(isLanguage)
  return wanted ?? 'ja'
}
