import type { Figure, ScoreRange, ScoresProof } from '../../core/verify/proof.ts'
import type { Cell, Section, Table } from './report-page.ts'
import { type ReportTerms, rankedEndings } from './report-terms.ts'
import type { Subject } from './subject.ts'

type Ranges = ScoresProof['overall']

/** The attainable minimum and maximum of each axis, over all and for each ending; with timers only where that differs. */
export function scoresSection(subject: Subject, terms: ReportTerms): Section {
  const { scores } = subject.proof
  const said = terms.words.scores
  const [without, withTimers] = scores
  if (without === undefined) return { id: 'scores', title: said.title }
  const rows = rowsOf(subject, without, terms)
  const changed = withTimers === undefined ? [] : rowsOf(subject, withTimers, terms, without)
  const shown = [...rows, ...changed].flat()
  const isBound = shown.some(({ tone }) => tone === 'bound')
  return {
    id: 'scores',
    title: said.title,
    tables: [
      table(withTimers === undefined ? said.caption : said.withoutTimers, rows, terms),
      ...(changed.length === 0 ? [] : [table(said.withTimers, changed, terms)]),
    ],
    notes: [
      ...(isBound ? [said.bound] : [said.meaning]),
      ...(shown.some(({ text }) => text === said.notScored) ? [said.notScoredMeaning] : []),
      ...(withTimers !== undefined && changed.length === 0 && !isBound ? [said.same] : []),
    ],
  }
}

const table = (caption: string, rows: readonly (readonly Cell[])[], { words, axes }: ReportTerms): Table => ({
  caption,
  heads: [{ text: words.scores.ending }, ...axes.map(({ label }) => ({ text: label }))],
  align: ['start', ...axes.map(() => 'end' as const)],
  rows,
})

/** A row over all and one for each ending; of those that are the same in `known`, none. */
function rowsOf(subject: Subject, { overall, byEnding }: ScoresProof, terms: ReportTerms, known?: ScoresProof): Cell[][] {
  const { scenario } = subject
  const cells = (ranges: Ranges | undefined, ending?: string) =>
    terms.axes.map(({ axis }) => cellOf(subject, terms, ranges?.[axis], ending))
  const all = isSame(overall, known?.overall) ? [] : [[{ text: terms.words.scores.overall }, ...cells(overall)]]
  return [
    ...all,
    ...rankedEndings(scenario).flatMap((id) => {
      if (isSame(byEnding[id], known?.byEnding[id])) return []
      return [[{ text: scenario.endings[id]?.title ?? id, isQuoted: true }, ...cells(byEnding[id], id)]]
    }),
  ]
}

function cellOf({ proof }: Subject, { words, figures }: ReportTerms, range: Figure<ScoreRange> | undefined, ending?: string): Cell {
  if (range !== undefined) return figures.range(range)
  const { endingsByVariant: reached, behaviours } = proof
  if (ending !== undefined && reached.exact && !reached.value.flat().includes(ending)) return { text: words.scores.notReached }
  return { text: behaviours === undefined ? words.scores.notRated : words.scores.notScored }
}

const isSame = (ranges: Ranges | undefined, known: Ranges | undefined): boolean =>
  known !== undefined && JSON.stringify(endsOf(ranges)) === JSON.stringify(endsOf(known))

const endsOf = (ranges: Ranges | undefined) =>
  Object.values(ranges ?? {}).map((range) => range && [range.value.min, range.value.max, range.exact])
