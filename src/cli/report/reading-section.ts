import type { Cell, Section } from './report-page.ts'
import type { ReportTerms } from './report-terms.ts'
import type { Subject } from './subject.ts'

/** How much there is to read, and the minutes that takes, beside the playtime that the scenario gives. */
export function readingSection({ scenario, reading }: Subject, { words, figures }: ReportTerms): Section {
  const { unit, perMinute, whole, papers, paths } = reading
  const said = words.reading
  const row = (label: string, amount: number | undefined): Cell[] => [
    { text: label },
    { text: amount === undefined ? words.unknown : figures.count(amount) },
    { text: amount === undefined ? words.unknown : figures.minutes(amount / perMinute) },
  ]
  return {
    id: 'reading',
    title: said.title,
    before: [said.playtime({ minutes: figures.count(scenario.playtime) })],
    tables: [
      {
        caption: said.caption,
        heads: [{ text: said.what }, { text: said.amount[unit] }, { text: said.minutes }],
        align: ['start', 'end', 'end'],
        rows: [
          row(said.fewest, paths?.fewest.amount),
          row(said.most, paths?.most.amount),
          row(said.whole, whole),
          ...(papers > 0 ? [row(said.papers, papers)] : []),
        ],
      },
    ],
    notes: [said.counted, said.speed[unit]({ perMinute: figures.count(perMinute) })],
  }
}
