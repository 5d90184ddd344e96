import { type Axis, axes } from '../scenario/axis.ts'
import { fewestOpportunities } from '../score/axis-scores.ts'
import { componentsOf, isLoop } from './components.ts'
import type { Edge, Explored } from './explored.ts'

/** What deciding at random comes to on one axis. */
export type RandomScore = {
  /** Expected score 0–100 of an attempt that has a score on this axis; absent if none has. */
  readonly mean?: number
  /** Share, 0–1, of attempts that have a score. */
  readonly scored: number
}

/**
 * The expected score on each axis when every decision is drawn evenly among those offered, and every variant is as
 * likely. Exact: a score is a ratio over a path, so the sums of (earned − worst) and (best − worst) are carried
 * forward through the explored worlds as a joint distribution, one axis at a time.
 * Undefined where exploration is not complete or a loop makes paths endless. Explore without timers for an attempt
 * without them.
 */
export function randomScores(explored: Explored): Record<Axis, RandomScore> | undefined {
  const components = componentsOf(explored)
  if (!explored.complete || components.some((component) => isLoop(explored, component))) return undefined
  const order = components.flat().reverse()
  return Object.fromEntries(axes.map((axis) => [axis, randomScore(explored, order, axis)])) as Record<Axis, RandomScore>
}

/** Σ(earned − worst) and Σ(best − worst) so far, and the opportunities up to as many as make a score. */
type Sums = { readonly earned: number; readonly possible: number; readonly opportunities: number }
/** Probabilities of sums, by `keyOf` the sums. */
type Distribution = Map<number, { readonly sums: Sums; probability: number }>

const keyOf = ({ earned, possible, opportunities }: Sums) => (earned * 65536 + possible) * 4 + opportunities

function randomScore({ worlds, edges, starts, scenario }: Explored, order: readonly number[], axis: Axis): RandomScore {
  const arriving = new Map<number, Distribution>()
  const at = (world: number) => arriving.get(world) ?? arriving.set(world, new Map()).get(world) ?? new Map()
  for (const start of starts) add(at(start), { earned: 0, possible: 0, opportunities: 0 }, 1 / starts.length)
  let scored = 0
  let total = 0
  for (const world of order) {
    const here = at(world)
    if ((worlds[world]?.scene ?? '') in scenario.endings) {
      for (const { sums, probability } of here.values()) {
        if (sums.opportunities < fewestOpportunities) continue
        scored += probability
        total += (probability * 100 * sums.earned) / sums.possible
      }
    } else {
      spread(here, edges[world] ?? [], axis, at)
    }
    arriving.delete(world)
  }
  return scored === 0 ? { scored } : { mean: total / scored, scored }
}

/** Passes a distribution on to the next worlds, each decision as likely as any other. */
function spread(here: Distribution, edges: readonly Edge[], axis: Axis, at: (world: number) => Distribution): void {
  const ratings = edges.flatMap(({ rate }) => rate[axis] ?? [])
  const worst = ratings.length === 0 ? 0 : Math.min(...ratings)
  const possible = ratings.length === 0 ? 0 : Math.max(...ratings) - worst
  for (const { to, earned, share } of steps(edges, axis, worst)) {
    const next = at(to)
    for (const { sums, probability } of here.values()) {
      const opportunities = Math.min(fewestOpportunities, sums.opportunities + (possible > 0 ? 1 : 0))
      add(next, { earned: sums.earned + earned, possible: sums.possible + possible, opportunities }, probability * share)
    }
  }
}

/** Edges to the same world with the same rating on the axis, taken together, with the share 0–1 of decisions in them. */
function steps(edges: readonly Edge[], axis: Axis, worst: number): Iterable<{ to: number; earned: number; share: number }> {
  const all = edges.reduce((sum, { ways }) => sum + ways, 0)
  const together = new Map<number, { to: number; earned: number; share: number }>()
  for (const { to, rate, ways } of edges) {
    const earned = (rate[axis] ?? worst) - worst
    const key = to * 8 + earned
    const same = together.get(key)
    if (same) same.share += ways / all
    else together.set(key, { to, earned, share: ways / all })
  }
  return together.values()
}

function add(distribution: Distribution, sums: Sums, probability: number): void {
  const key = keyOf(sums)
  const same = distribution.get(key)
  if (same) same.probability += probability
  else distribution.set(key, { sums, probability })
}
