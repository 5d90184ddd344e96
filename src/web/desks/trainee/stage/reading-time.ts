import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Pace } from '../../../ui/preferences/preferences.ts'

const factors: Readonly<Record<Pace, number | undefined>> = { tap: undefined, slow: 1.7, normal: 1, fast: 0.5, 'at-once': 0 }
/** Milliseconds to read one character: about 500 Japanese characters or 230 English words a minute. */
const perCharacter: Readonly<Record<Language, number>> = { ja: 110, en: 44 }
const least = 700
const most = 6000

/** Milliseconds that `text` stands before the next line arrives; undefined if it waits for a tap. */
export function readingTime(text: string, language: Language, pace: Pace): number | undefined {
  const factor = factors[pace]
  if (factor === undefined) return undefined
  return factor * Math.min(most, Math.max(least, text.length * perCharacter[language]))
}
