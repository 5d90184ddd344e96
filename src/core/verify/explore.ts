import { axes, type Ratings } from '../scenario/axis.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { carryOut, startWorld } from '../step/step.ts'
import { variantsOf } from '../step/variants.ts'
import type { Variant, World } from '../step/world.ts'
import { behaviourKey } from './behaviour-key.ts'
import type { Edge, Explored } from './explored.ts'
import { outcomesIn } from './outcomes.ts'

export type Exploring = {
  /** Count letting the moment pass as a decision. Default true: an attempt may have timers. */
  readonly timers?: boolean
  /** Explore only these. Default: every combination of hidden circumstances. */
  readonly variants?: readonly Variant[]
  /** Stop when more than this many worlds have been found. */
  readonly limit?: number
}

export const defaultLimit = 200_000

/** Explores every world that decisions can lead to, exactly; `complete` is false if the limit was reached first. */
export function explore(
  scenario: Scenario,
  { timers = true, variants = variantsOf(scenario), limit = defaultLimit }: Exploring = {},
): Explored {
  const keyOf = behaviourKey(scenario)
  const outcomes = outcomesIn(scenario, timers)
  const indices = new Map<string, number>()
  const worlds: World[] = []
  const cameFrom: number[] = []
  const edges: Edge[][] = []

  const intern = (world: World, from: number): number => {
    const key = keyOf(world)
    const known = indices.get(key)
    if (known !== undefined) return known
    indices.set(key, worlds.length)
    cameFrom.push(from)
    return worlds.push(world) - 1
  }
  const starts = variants.map((variant) => intern(startWorld(scenario, variant), -1))
  // Worlds are appended as they are found, so going through them by index goes breadth first.
  let at = 0
  for (; at < worlds.length && worlds.length <= limit; at += 1) {
    const from = worlds[at] as World
    const found = outcomes(from).map(({ decision, consequence, ways }): Edge => {
      const { world, interrupt } = carryOut(scenario, from, consequence)
      return { decision, ways, rate: consequence.rate, ...(interrupt !== undefined && { interrupt }), to: intern(world, at) }
    })
    edges.push(scenario.scenes[from.scene]?.compose ? merged(found) : found)
  }
  const complete = at === worlds.length
  while (edges.length < worlds.length) edges.push([])
  return { scenario, timers, complete, variants, starts, worlds, edges, cameFrom, indexOf: (world) => indices.get(keyOf(world)) }
}

/** Documents that differ only in effects that make no difference are one edge; silence stays by itself. */
function merged(edges: readonly Edge[]): Edge[] {
  const byOutcome = new Map<string, Edge>()
  for (const edge of edges) {
    const key = 'compose' in edge.decision ? `${edge.to}|${edge.interrupt}|${written(edge.rate)}` : 'silence'
    const same = byOutcome.get(key)
    byOutcome.set(key, same ? { ...same, ways: same.ways + edge.ways } : edge)
  }
  return [...byOutcome.values()]
}

const written = (rate: Ratings) => axes.map((axis) => rate[axis]).join()
