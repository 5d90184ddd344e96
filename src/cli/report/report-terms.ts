import { type Axis, axes } from '../../core/scenario/axis.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import type { Variant } from '../../core/step/world.ts'
import { compareEndings } from '../../core/verify/ending-rank.ts'
import { catalogues, type InterfaceLanguage } from '../../i18n/catalogue.ts'
import { reportWords as en } from '../../i18n/en/cli/report.ts'
import { reportWords as ja, type ReportWords } from '../../i18n/ja/cli/report.ts'
import { type ReportFigures, reportFigures } from './report-figures.ts'

/** What a section is written with: words and figures of one language. */
export type ReportTerms = {
  readonly language: InterfaceLanguage
  readonly words: ReportWords
  readonly rubric: (typeof catalogues)[InterfaceLanguage]['rubric']
  readonly figures: ReportFigures
  readonly axes: readonly { readonly axis: Axis; readonly label: string }[]
}

export const reportWordsIn = (language: InterfaceLanguage): ReportWords => ({ ja, en })[language]

export function reportTerms(language: InterfaceLanguage): ReportTerms {
  const words = reportWordsIn(language)
  const { rubric } = catalogues[language]
  return {
    language,
    words,
    rubric,
    figures: reportFigures(language, words),
    axes: axes.map((axis) => ({ axis, label: rubric.axis[axis] })),
  }
}

/** The hidden circumstances in the scenario’s words; empty if there are none. */
export const circumstancesOf = ({ variants }: Scenario, variant: Variant, separator: string): string =>
  Object.entries(variant)
    .map(([id, value]) => variants[id]?.[value] ?? value)
    .join(separator)

/** The ids of the endings, the best first. */
export const rankedEndings = ({ endings }: Scenario): string[] =>
  Object.entries(endings)
    .toSorted(([, a], [, b]) => compareEndings(a, b))
    .map(([id]) => id)
