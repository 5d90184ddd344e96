import { giveawayLimit } from '../../core/prove/giveaway-findings.ts'
import type { Axis } from '../../core/scenario/axis.ts'
import { policies } from '../../core/verify/fixed-policy.ts'
import type { PolicyScore } from '../../core/verify/policy-scores.ts'
import type { RandomScore } from '../../core/verify/random-play.ts'
import type { Cell, Section } from './report-page.ts'
import { circumstancesOf, type ReportTerms } from './report-terms.ts'
import type { Subject } from './subject.ts'

/** What is scored, and where one ends, by deciding without reading. */
export function policiesSection(subject: Subject, terms: ReportTerms): Section {
  const { proof } = subject
  const { words, axes } = terms
  const said = words.policies
  const isPartly = axes.some(({ axis }) => isPartlyScored(proof.random?.scores[axis]))
  const rows: Cell[][] = [
    ...policies.map((policy) => [
      { text: said.names[policy] },
      ...axes.map(({ axis }) => meanCell(proof.policies[policy].mean[axis], terms)),
    ]),
    [{ text: said.names.random }, ...axes.map(({ axis }) => randomCell(subject, axis, terms))],
  ]
  const isHigh = rows.flat().some(({ tone }) => tone === 'notice')
  return {
    id: 'policies',
    title: said.title,
    tables: [
      {
        caption: said.caption,
        heads: [{ text: said.policy }, ...axes.map(({ label }) => ({ text: label }))],
        align: ['start', ...axes.map(() => 'end' as const)],
        rows,
      },
      {
        caption: said.endingsCaption,
        heads: [{ text: said.policy }, { text: said.ending }, { text: said.under }],
        align: ['start', 'start', 'start'],
        rows: policies.flatMap((policy) => endingRows(subject, proof.policies[policy], said.names[policy], terms)),
      },
    ],
    notes: [
      ...(isHigh ? [said.high({ threshold: giveawayLimit })] : []),
      said.meaning,
      said.politeness,
      ...(isPartly ? [said.shareMeaning] : []),
    ],
  }
}

function meanCell(mean: number | undefined, { words, figures }: ReportTerms): Cell {
  if (mean === undefined) return { text: words.scores.notScored }
  const bar = { from: 0, to: mean / 100 }
  return mean > giveawayLimit ? { text: `${figures.score(mean)}*`, tone: 'notice', bar } : { text: figures.score(mean), bar }
}

const isPartlyScored = (score: RandomScore | undefined) => score?.mean !== undefined && score.scored < 1 - 1e-9

function randomCell({ proof: { random } }: Subject, axis: Axis, terms: ReportTerms): Cell {
  const score = random?.scores[axis]
  if (score === undefined) return { text: terms.words.unknown }
  const cell = meanCell(score.mean, terms)
  if (!isPartlyScored(score)) return cell
  return { ...cell, text: terms.words.policies.scoredShare({ mean: cell.text, share: terms.figures.chance(score.scored) }) }
}

/** A row for each ending that the policy comes to, with the circumstances under which it does. */
function endingRows({ scenario }: Subject, { runs }: PolicyScore, name: string, { words }: ReportTerms): Cell[][] {
  const said = words.policies
  const endings = [...new Set(runs.map(({ ending }) => ending))]
  return endings.map((ending) => {
    const under = runs.filter((run) => run.ending === ending).map(({ variant }) => circumstancesOf(scenario, variant, words.listed))
    const title: Cell =
      ending === null ? { text: said.stuck, tone: 'notice' } : { text: scenario.endings[ending]?.title ?? ending, isQuoted: true }
    return [{ text: name }, title, endings.length === 1 ? { text: said.always } : { text: under.join(' / '), isQuoted: true }]
  })
}
