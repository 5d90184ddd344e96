import { type Finding, finding } from '../diagnostics/finding.ts'
import type { SourceMap } from '../load/source-map.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { fewestOpportunities } from '../score/axis-scores.ts'
import { isGood } from '../verify/ending-rank.ts'
import type { Proof } from '../verify/proof.ts'
import { decisionWords } from './decision-words.ts'

/** Halfway: a good ending should be open to whoever does better than this, a bad one to whoever does worse. */
const middle = 50

/** What can be scored that should not be so: on the axes that the case trains, without timers. Only of exact figures. */
export function scoreFindings(scenario: Scenario, { scores: [scores] }: Proof, source: Pick<SourceMap, 'key' | 'value'>): Finding[] {
  if (scores === undefined) return []
  const poorest = new Set<string>()
  const ofAxes = scenario.trains.flatMap((axis, index): Finding[] => {
    const opportunities = scores.opportunities[axis]
    const place = source.value(['trains', index])
    if (opportunities === undefined || opportunities.fewest >= fewestOpportunities) return []
    if (opportunities.most === 0) return [finding('KD313', place, { axis })]
    const decisions = opportunities.poorest.decisions.map(decisionWords)
    // A path that is too short is so for every axis.
    if (poorest.has(decisions.join())) return []
    poorest.add(decisions.join())
    return [finding('KD310', place, { axis, fewest: opportunities.fewest, needed: fewestOpportunities, decisions })]
  })
  const ofEndings = Object.entries(scenario.endings).flatMap(([ending, grades]): Finding[] => {
    const place = source.key(['endings', ending])
    const ranges = scenario.trains.flatMap((axis) => {
      const range = scores.byEnding[ending]?.[axis]
      return range?.exact ? [{ axis, ...range.value }] : []
    })
    // Of several axes the one that fits least stands for all.
    const [lowest] = ranges.toSorted((a, b) => a.max - b.max)
    const [highest] = ranges.toSorted((a, b) => b.min - a.min)
    if (isGood(grades))
      return lowest && lowest.max < middle ? [finding('KD311', place, { ending, axis: lowest.axis, most: lowest.max })] : []
    return highest && highest.min > middle ? [finding('KD312', place, { ending, axis: highest.axis, least: highest.min })] : []
  })
  return [...ofAxes, ...ofEndings]
}
