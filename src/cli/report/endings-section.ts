import type { Cell, Section } from './report-page.ts'
import { circumstancesOf, type ReportTerms, rankedEndings } from './report-terms.ts'
import type { Subject } from './subject.ts'

/** More combinations of circumstances than this are listed in one column, instead of one each. */
const mostColumns = 4

/** Every ending with its grades, under which circumstances some path reaches it, and its chance at random; the best first. */
export function endingsSection({ scenario, proof }: Subject, { words, rubric, figures }: ReportTerms): Section {
  const said = words.endings
  const { variants, endingsByVariant, random } = proof
  const labels = variants.map((variant) => circumstancesOf(scenario, variant, words.listed))
  const isListed = variants.length > mostColumns
  const missed: Cell = endingsByVariant.exact ? { text: words.no } : { text: words.notFound, tone: 'bound' }
  const reachedCells = (ending: string): Cell[] => {
    const reached = variants.map((_, index) => endingsByVariant.value[index]?.includes(ending) === true)
    if (!isListed) return reached.map((isReached) => (isReached ? { text: words.yes } : missed))
    if (reached.every((isReached) => isReached)) return [{ text: said.everywhere }]
    const where = labels.filter((_, index) => reached[index])
    return [where.length === 0 ? missed : { text: where.join(' / '), isQuoted: true }]
  }
  const single: Cell[] = isListed ? [{ text: said.reachedUnder }] : [{ text: said.reached }]
  const reachedHeads = isListed || variants.length === 1 ? single : labels.map((text): Cell => ({ text, isQuoted: true }))
  const isMissed = endingsByVariant.exact === false
  return {
    id: 'endings',
    title: said.title,
    tables: [
      {
        caption: said.caption,
        heads: [
          { text: said.ending },
          { text: rubric.case.label },
          { text: rubric.relationship.label },
          ...reachedHeads,
          { text: said.random },
        ],
        align: ['start', 'start', 'start', ...reachedHeads.map(() => 'start' as const), 'end'],
        rows: rankedEndings(scenario).map((id): Cell[] => {
          const { title = id, case: matter = 'lost', relationship = 'damaged' } = scenario.endings[id] ?? {}
          const chance = random?.visits[id]
          return [
            { text: title, isQuoted: true },
            { text: rubric.case[matter] },
            { text: rubric.relationship[relationship] },
            ...reachedCells(id),
            chance === undefined ? { text: words.unknown } : { text: figures.chance(chance), bar: { from: 0, to: chance } },
          ]
        }),
      },
    ],
    notes: [...(random === undefined ? [] : [said.meaning]), ...(isMissed ? [said.unfound] : [])],
  }
}
