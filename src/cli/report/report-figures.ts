import type { Figure } from '../../core/verify/proof.ts'
import type { InterfaceLanguage } from '../../i18n/catalogue.ts'
import type { ReportWords } from '../../i18n/ja/cli/report.ts'
import type { Cell } from './report-page.ts'

/** A count with more digits than this is told by its order of magnitude. */
const mostDigits = 20

/** How figures are written in one language. A bound is rounded so that it stays one. */
export type ReportFigures = ReturnType<typeof reportFigures>

export function reportFigures(language: InterfaceLanguage, words: ReportWords) {
  const number = (digits: number) => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const [whole, tenths, hundredths] = [number(0), number(1), number(2)]
  const brief = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const count = (value: number | bigint) => whole.format(value)

  /** 0–100; only what is 0 or 100 is told as that. */
  const score = (value: number, format = tenths) => format.format(value > 0 && value < 100 ? Math.min(99.9, Math.max(0.1, value)) : value)

  return {
    count,
    minutes: (value: number) => tenths.format(value),
    score: (value: number) => score(value),
    visits: (value: number) => (value > 0 && value < 0.01 ? `< ${hundredths.format(0.01)}` : hundredths.format(value)),
    /** Of a chance 0–1; what is possible is never told as 0 %, nor what is not certain as 100 %. */
    chance: (value: number) => {
      const smallest = 0.0005
      if (value > 0 && value < smallest) return `< ${percent.format(0.001)}`
      return value < 1 && value >= 1 - smallest ? `> ${percent.format(0.999)}` : percent.format(value)
    },
    /** However large. */
    paths: (value: bigint) => {
      const digits = value.toString()
      if (digits.length <= mostDigits) return count(value)
      // Cut, not rounded, so that ten times as many is never told.
      return words.about({ value: `${digits[0]}.${digits[1]}×10^${digits.length - 1}`, digits: count(digits.length) })
    },
    /** A number of which there may be more unless it is exact. */
    found: ({ value, exact }: Figure<number>): Cell =>
      exact ? { text: count(value) } : { text: words.atLeast({ value: count(value) }), tone: 'bound' },
    range: ({ value: { min, max }, exact }: Figure<{ readonly min: number; readonly max: number }>): Cell => {
      const bar = { from: min / 100, to: max / 100 }
      if (exact) return { text: words.range({ min: score(min, brief), max: score(max, brief) }), bar }
      const range = words.range({ min: brief.format(Math.floor(min * 10) / 10), max: brief.format(Math.ceil(max * 10) / 10) })
      return { text: words.within({ range }), tone: 'bound', bar }
    },
  }
}
