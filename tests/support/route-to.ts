import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { drawVariant } from '../../src/core/step/variants.ts'
import type { Variant, World } from '../../src/core/step/world.ts'
import { explore } from '../../src/core/verify/explore.ts'
import type { Explored } from '../../src/core/verify/explored.ts'

/** A way through a scenario: a seed that draws the circumstances under which it is there, and its decisions. */
export type Route = { readonly seed: string; readonly decisions: readonly Decision[] }

const explorations = new WeakMap<Scenario, Explored>()

const exploredOf = (scenario: Scenario): Explored => {
  const explored = explorations.get(scenario) ?? explore(scenario, { timers: false })
  explorations.set(scenario, explored)
  return explored
}

/** The shortest way to a world that is `wanted`, without letting a moment pass. Throws if there is none. */
export function routeTo(scenario: Scenario, wanted: (world: World) => boolean): Route {
  const explored = exploredOf(scenario)
  // Worlds come breadth first, so the first one is the nearest.
  const goal = explored.worlds.findIndex(wanted)
  if (goal < 0) throw new Error(`No way in ${scenario.id} leads there.`)
  return { seed: seedFor(scenario, (explored.worlds[goal] as World).variant, manySeeds), decisions: wayTo(explored, goal) }
}

export const routeToEnding = (scenario: Scenario, ending: string): Route => routeTo(scenario, ({ scene }) => scene === ending)

/** A way through the nearest world that is `wanted` on to an ending, with one of `seeds`. Throws if there is none. */
export function routeThrough(scenario: Scenario, wanted: (world: World) => boolean, seeds: readonly string[]): Route {
  const explored = exploredOf(scenario)
  const goal = explored.worlds.findIndex(wanted)
  const seed = seedFor(scenario, (explored.worlds[goal] as World).variant, seeds)
  return { seed, decisions: [...wayTo(explored, goal), ...wayToAnEnd(explored, goal)] }
}

/** The shortest way from a world to an ending. */
function wayToAnEnd({ scenario, worlds, edges }: Explored, from: number): Decision[] {
  const ways = new Map<number, Decision[]>([[from, []]])
  for (const [world, way] of ways) {
    if ((worlds[world] as World).scene in scenario.endings) return way
    for (const { decision, to } of edges[world] ?? []) if (!ways.has(to)) ways.set(to, [...way, decision])
  }
  throw new Error(`No way in ${scenario.id} leads on from there.`)
}

function wayTo({ edges, cameFrom }: Explored, goal: number): Decision[] {
  const decisions: Decision[] = []
  for (let to = goal, from = cameFrom[to] ?? -1; from >= 0; to = from, from = cameFrom[to] ?? -1) {
    const edge = edges[from]?.find((one) => one.to === to)
    if (edge) decisions.unshift(edge.decision)
  }
  return decisions
}

const manySeeds = Array.from({ length: 1000 }, (_, n) => `seed-${n}`)

/** One of `seeds` that draws `variant`. */
function seedFor(scenario: Scenario, variant: Variant, seeds: readonly string[]): string {
  const found = seeds.find((seed) => Object.entries(drawVariant(scenario, seed)).every(([key, value]) => variant[key] === value))
  if (found === undefined) throw new Error(`No seed tried draws ${JSON.stringify(variant)}.`)
  return found
}
