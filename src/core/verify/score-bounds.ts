import type { Axis } from '../scenario/axis.ts'
import { fewestOpportunities } from '../score/axis-scores.ts'
import type { Behaviours } from './behaviours.ts'
import { earnedIn, possibleIn } from './rating-label.ts'

/** A score that some path attains, as the sums it is the ratio of: 100 × earned ÷ possible, 0–100. */
export type AttainedScore = {
  readonly earned: number
  readonly possible: number
  /** The path: which variant it starts with, and the edges of `Behaviours` that it follows. */
  readonly path: { readonly start: number; readonly edges: readonly number[] }
}
export type ScoreBounds = { readonly min: AttainedScore; readonly max: AttainedScore }

/** 0–100, not rounded. */
export const scoreOf = ({ earned, possible }: Pick<AttainedScore, 'earned' | 'possible'>): number => (100 * earned) / possible

/**
 * The least and the greatest score on an axis over all paths to an ending, or to the one at index `ending`, that give a
 * score at all: that have `needed` opportunities. Undefined if no path does.
 *
 * A score is a ratio of two sums over a path, so it is not the sum of anything. Dinkelbach, On nonlinear fractional
 * programming (1967): the greatest ratio is the λ at which the greatest Σ earned − λ Σ possible is 0; from a λ below it
 * the path that is best at that λ attains a better one, until none does. In whole numbers throughout (λ = p/q, sums
 * below 2⁵³), hence exact.
 */
export function scoreBounds(behaviours: Behaviours, axis: Axis, ending?: number, needed = fewestOpportunities): ScoreBounds | undefined {
  const search = bestPath(behaviours, axis, ending, needed)
  const max = improved(search, 1)
  const min = max && improved(search, -1)
  return max && min ? { min, max } : undefined
}

/** From the worst ratio there is, 0 for the greatest and 1 for the least, to the best. */
function improved(search: (lambda: Ratio, sign: 1 | -1) => AttainedScore | undefined, sign: 1 | -1): AttainedScore | undefined {
  let lambda: Ratio = sign === 1 ? { earned: 0, possible: 1 } : { earned: 1, possible: 1 }
  let best: AttainedScore | undefined
  while (true) {
    const next = search(lambda, sign)
    if (next === undefined) return undefined
    if (sign * (next.earned * lambda.possible - lambda.earned * next.possible) <= 0) return best ?? next
    lambda = best = next
  }
}

type Ratio = Pick<AttainedScore, 'earned' | 'possible'>

/**
 * Gives the path with the greatest sign × (q Σ earned − p Σ possible) for λ = p/q, among those with enough opportunities.
 * `values` holds, for each behaviour and each number of opportunities still lacking, the greatest sum from there on.
 */
function bestPath(behaviours: Behaviours, axis: Axis, ending: number | undefined, needed: number) {
  const { size, first, to, labelOf, endingOf, starts } = behaviours
  const levels = needed + 1
  const values = new Float64Array(size * levels)
  const isWanted = (behaviour: number) => (ending === undefined ? (endingOf[behaviour] as number) >= 0 : endingOf[behaviour] === ending)
  const gains = new Float64Array(1 << 6)

  const weigh = ({ earned, possible }: Ratio, sign: 1 | -1) => {
    for (let label = 0; label < gains.length; label += 1) gains[label] = sign * (possible * (label & 7) - earned * (label >>> 3))
    values.fill(Number.NEGATIVE_INFINITY)
    for (let behaviour = 0; behaviour < size; behaviour += 1) {
      if (isWanted(behaviour)) values[behaviour * levels] = 0
      for (let edge = first[behaviour] as number; edge < (first[behaviour + 1] as number); edge += 1) {
        const label = labelOf[edge] as number
        const possible = possibleIn(label, axis)
        const gain = gains[earnedIn(label, axis) | (possible << 3)] as number
        const next = (to[edge] as number) * levels
        for (let lacking = 0; lacking < levels; lacking += 1) {
          const value = gain + (values[next + (possible > 0 && lacking > 0 ? lacking - 1 : lacking)] as number)
          if (value > (values[behaviour * levels + lacking] as number)) values[behaviour * levels + lacking] = value
        }
      }
    }
  }
  /** Follows the greatest values from the best start. */
  const follow = (): AttainedScore | undefined => {
    const at = starts.map((start) => values[start * levels + needed] as number)
    const start = at.indexOf(Math.max(...at))
    if (at[start] === Number.NEGATIVE_INFINITY) return undefined
    const edges: number[] = []
    let [behaviour, lacking, earned, possible] = [starts[start] as number, needed, 0, 0]
    while (!(lacking === 0 && isWanted(behaviour))) {
      const edge = edgeTaken(behaviour, lacking)
      const label = labelOf[edge] as number
      edges.push(edge)
      earned += earnedIn(label, axis)
      possible += possibleIn(label, axis)
      if (possibleIn(label, axis) > 0 && lacking > 0) lacking -= 1
      behaviour = to[edge] as number
    }
    return { earned, possible, path: { start, edges } }
  }
  const edgeTaken = (behaviour: number, lacking: number): number => {
    const value = values[behaviour * levels + lacking]
    for (let edge = first[behaviour] as number; edge < (first[behaviour + 1] as number); edge += 1) {
      const label = labelOf[edge] as number
      const possible = possibleIn(label, axis)
      const gain = gains[earnedIn(label, axis) | (possible << 3)] as number
      const rest = values[(to[edge] as number) * levels + (possible > 0 && lacking > 0 ? lacking - 1 : lacking)] as number
      if (gain + rest === value) return edge
    }
    throw new Error('A value without an edge it comes from.')
  }
  return (lambda: Ratio, sign: 1 | -1): AttainedScore | undefined => {
    weigh(lambda, sign)
    return follow()
  }
}
