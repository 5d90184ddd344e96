import { fewestOpportunities } from '../../core/score/axis-scores.ts'
import type { Count, ScoresProof } from '../../core/verify/proof.ts'
import type { Cell, Section, Table } from './report-page.ts'
import type { ReportTerms } from './report-terms.ts'
import type { Subject } from './subject.ts'

/** How many opportunities each axis has on the poorest and on the richest path; with timers only where that differs. */
export function opportunitiesSection({ proof: { scores, complete } }: Subject, terms: ReportTerms): Section {
  const said = terms.words.opportunities
  const [without, withTimers] = scores
  const isKnown = without !== undefined && terms.axes.some(({ axis }) => without.opportunities[axis] !== undefined)
  if (!isKnown) return { id: 'opportunities', title: said.title, before: [complete ? said.unknownLoops : said.unknown] }
  const differs = withTimers !== undefined && JSON.stringify(withTimers.opportunities) !== JSON.stringify(without.opportunities)
  const tables = [table(said.caption, without, terms), ...(differs ? [table(said.captionTimers, withTimers, terms)] : [])]
  const isFew = tables.some(({ rows }) => rows.flat().some(({ tone }) => tone === 'notice'))
  return { id: 'opportunities', title: said.title, tables, notes: [said.meaning, ...(isFew ? [said.few] : [])] }
}

function table(caption: string, { opportunities }: ScoresProof, { axes, words, figures }: ReportTerms): Table {
  const said = words.opportunities
  const cellOf = (count: number): Cell =>
    count < fewestOpportunities ? { text: `${figures.count(count)}*`, tone: 'notice' } : { text: figures.count(count) }
  const cells = (count: Count | undefined) =>
    count === undefined ? [{ text: words.unknown }, { text: words.unknown }] : [cellOf(count.fewest), { text: figures.count(count.most) }]
  return {
    caption,
    heads: [{ text: said.axis }, { text: said.fewest }, { text: said.most }],
    align: ['start', 'end', 'end'],
    rows: axes.map(({ axis, label }) => [{ text: label }, ...cells(opportunities[axis])]),
  }
}
