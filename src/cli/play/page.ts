import { catalogues, type InterfaceLanguage } from '../../i18n/catalogue.ts'
import { playWords as en } from '../../i18n/en/cli/play.ts'
import { playWords as ja, type PlayWords } from '../../i18n/ja/cli/play.ts'
import type { Paint, Shell } from '../frame/shell.ts'
import { wrapText } from './wrap-text.ts'

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100
const narrowest = 20

/** What text for the terminal is set with: the words of one language, colour, and the measure. */
export type Page = {
  readonly words: PlayWords
  readonly rubric: (typeof catalogues)[InterfaceLanguage]['rubric']
  readonly paint: Paint
  readonly columns: number
  /** The text in lines, each indented by so many spaces. */
  readonly set: (text: string, indent?: number) => string[]
}

export const playWordsIn = (language: InterfaceLanguage): PlayWords => ({ ja, en })[language]

export function pageFor(shell: Pick<Shell, 'paint' | 'columns'>, language: InterfaceLanguage): Page {
  const columns = Math.max(narrowest, Math.min(widest, shell.columns))
  const set = (text: string, indent = 0) => wrapText(text, columns - indent).map((line) => ' '.repeat(indent) + line)
  return { words: playWordsIn(language), rubric: catalogues[language].rubric, paint: shell.paint, columns, set }
}
