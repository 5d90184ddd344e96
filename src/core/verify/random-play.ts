import { type Axis, axes } from '../scenario/axis.ts'
import { fewestOpportunities } from '../score/axis-scores.ts'
import type { Behaviours } from './behaviours.ts'
import type { Components } from './components.ts'
import { type Explored, isEnding } from './explored.ts'
import { pathBounds } from './path-bounds.ts'
import { earnedIn, possibleIn } from './rating-label.ts'

/** What deciding at random comes to on one axis. */
export type RandomScore = {
  /** Expected score 0–100 of an attempt that has a score on this axis; absent if none has. */
  readonly mean?: number
  /** Share, 0–1, of attempts that have a score. */
  readonly scored: number
}

/** Longer paths and more sums than this are not added up; a case of a few minutes has seven decisions and some thousands. */
const mostOpportunities = 60
const mostSums = 1_000_000

/**
 * The expected score on an axis when every decision is drawn evenly among those offered, and every variant is as likely.
 * Exact: a score is a ratio over a path, so Σ (earned − worst) and Σ (best − worst) are carried forward as a joint
 * distribution. Undefined if there are too many different sums, as on paths of hundreds of decisions.
 */
export function randomScore(behaviours: Behaviours, axis: Axis): RandomScore | undefined {
  const { size, first, to, labelOf, waysOf, endingOf, starts } = behaviours
  if ((pathBounds(behaviours, axis)?.most ?? 0) > mostOpportunities) return undefined
  const arriving = new Map<number, Distribution>()
  const at = (behaviour: number) => arriving.get(behaviour) ?? arriving.set(behaviour, new Map()).get(behaviour) ?? new Map()
  for (const start of starts) add(at(start), 0, 1 / starts.length)
  let scored = 0
  let total = 0
  let added = 0
  for (let behaviour = size - 1; behaviour >= 0; behaviour -= 1) {
    const here = arriving.get(behaviour)
    if (here === undefined) continue
    arriving.delete(behaviour)
    const [start, end] = [first[behaviour] as number, first[behaviour + 1] as number]
    if ((endingOf[behaviour] as number) >= 0) {
      for (const [sums, probability] of here) {
        if (opportunitiesIn(sums) < fewestOpportunities) continue
        scored += probability
        total += (probability * 100 * earnedOf(sums)) / possibleOf(sums)
      }
    }
    let decisions = 0
    for (let edge = start; edge < end; edge += 1) decisions += waysOf[edge] as number
    for (let edge = start; edge < end; edge += 1) {
      const label = labelOf[edge] as number
      const next = at(to[edge] as number)
      const share = (waysOf[edge] as number) / decisions
      for (const [sums, probability] of here) add(next, plus(sums, earnedIn(label, axis), possibleIn(label, axis)), probability * share)
    }
    added += here.size * (end - start)
    if (added > mostSums) return undefined
  }
  return scored === 0 ? { scored } : { mean: total / scored, scored }
}

/** Probabilities by sums. Sums in one number: Σ earned, Σ possible, and the opportunities up to as many as make a score. */
type Distribution = Map<number, number>
const levels = fewestOpportunities + 1
const possibleSteps = 2 ** 16
const opportunitiesIn = (sums: number) => sums % levels
const possibleOf = (sums: number) => Math.floor(sums / levels) % possibleSteps
const earnedOf = (sums: number) => Math.floor(sums / levels / possibleSteps)

function plus(sums: number, earned: number, possible: number): number {
  const opportunities = Math.min(fewestOpportunities, opportunitiesIn(sums) + (possible > 0 ? 1 : 0))
  return ((earnedOf(sums) + earned) * possibleSteps + possibleOf(sums) + possible) * levels + opportunities
}

function add(distribution: Distribution, sums: number, probability: number): void {
  distribution.set(sums, (distribution.get(sums) ?? 0) + probability)
}

/** `randomScore` on every axis; undefined on those it cannot be given for. */
export const randomScores = (behaviours: Behaviours): Readonly<Record<Axis, RandomScore | undefined>> =>
  Object.fromEntries(axes.map((axis) => [axis, randomScore(behaviours, axis)])) as Record<Axis, RandomScore | undefined>

/**
 * How often an attempt that decides at random comes to each scene, and the chance (0–1) of each ending, by id. Exact;
 * needs worlds without loops. A scene that no path meets twice is met with that chance.
 */
export function randomVisits(explored: Explored, { nodes }: Components): ReadonlyMap<string, number> {
  const { first, to, waysOf, placeOf, places, starts, size } = explored
  const chance = new Float64Array(size)
  const visits = new Float64Array(places.length)
  for (const start of starts) chance[start] = (chance[start] as number) + 1 / starts.length
  for (let at = size - 1; at >= 0; at -= 1) {
    const world = nodes[at] as number
    const here = chance[world] as number
    visits[placeOf[world] as number] = (visits[placeOf[world] as number] as number) + here
    if (here === 0 || isEnding(explored, world)) continue
    const [start, end] = [first[world] as number, first[world + 1] as number]
    let decisions = 0
    for (let edge = start; edge < end; edge += 1) decisions += waysOf[edge] as number
    for (let edge = start; edge < end; edge += 1) {
      chance[to[edge] as number] = (chance[to[edge] as number] as number) + (here * (waysOf[edge] as number)) / decisions
    }
  }
  return new Map(places.map((place, index) => [place, visits[index] as number]))
}
