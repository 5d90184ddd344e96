import type { Axis } from '../scenario/axis.ts'
import type { Behaviours } from './behaviours.ts'
import { possibleIn } from './rating-label.ts'

/** What each decision counts: 1 for its number, or whether it is an opportunity on an axis. */
export type Counted = 'decisions' | Axis

export type PathBounds = {
  readonly fewest: number
  readonly most: number
  /** A path with the fewest: which variant it starts with, and the edges of `Behaviours` that it follows. */
  readonly poorest: { readonly start: number; readonly edges: readonly number[] }
}

/** Fewest and most of what is counted on any path to an ending; undefined if no path ends. */
export function pathBounds(behaviours: Behaviours, counted: Counted): PathBounds | undefined {
  const { size, first, to, labelOf, endingOf, starts } = behaviours
  const fewest = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const most = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const countOf = (edge: number) => (counted === 'decisions' || possibleIn(labelOf[edge] as number, counted) > 0 ? 1 : 0)
  for (let behaviour = 0; behaviour < size; behaviour += 1) {
    if ((endingOf[behaviour] as number) >= 0) fewest[behaviour] = most[behaviour] = 0
    for (let edge = first[behaviour] as number; edge < (first[behaviour + 1] as number); edge += 1) {
      const here = countOf(edge)
      fewest[behaviour] = Math.min(fewest[behaviour] as number, here + (fewest[to[edge] as number] as number))
      most[behaviour] = Math.max(most[behaviour] as number, here + (most[to[edge] as number] as number))
    }
  }
  const fewestFrom = starts.map((start) => fewest[start] as number)
  const least = Math.min(...fewestFrom)
  if (!Number.isFinite(least)) return undefined
  const start = fewestFrom.indexOf(least)
  const edges: number[] = []
  for (let behaviour = starts[start] as number; (endingOf[behaviour] as number) < 0; ) {
    let edge = first[behaviour] as number
    while (countOf(edge) + (fewest[to[edge] as number] as number) !== fewest[behaviour]) edge += 1
    edges.push(edge)
    behaviour = to[edge] as number
  }
  return { fewest: least, most: Math.max(...starts.map((one) => most[one] as number)), poorest: { start, edges } }
}
