import type { Fact, Section } from './report-page.ts'
import type { ReportTerms } from './report-terms.ts'
import type { Subject } from './subject.ts'

/** How large the scenario is: worlds, decisions, paths and their lengths. */
export function sizeSection({ proof }: Subject, { words, figures }: ReportTerms): Section {
  const { worlds, decisions, variants, paths, lengths, scores } = proof
  const said = words.size
  const length = (count: number | undefined) => ({
    text: count === undefined ? words.unknown : said.decisionCount({ count: figures.count(count) }),
  })
  const facts: Fact[] = [
    { label: said.worlds, value: figures.found(worlds), meaning: said.worldsMeaning },
    { label: said.decisions, value: figures.found(decisions), meaning: said.decisionsMeaning },
    { label: said.variants, value: { text: figures.count(variants.length) } },
    { label: said.paths, value: { text: paths === undefined ? words.unknown : figures.paths(paths) }, meaning: said.pathsMeaning },
    { label: said.shortest, value: length(lengths?.fewest) },
    { label: said.longest, value: length(lengths?.most) },
  ]
  return { id: 'size', title: said.title, facts, notes: scores.length > 1 ? [said.withTimers] : [] }
}
