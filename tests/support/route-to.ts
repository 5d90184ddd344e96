import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { startWorld, step } from '../../src/core/step/step.ts'
import { drawVariant } from '../../src/core/step/variants.ts'
import type { Variant, World } from '../../src/core/step/world.ts'
import { explore } from '../../src/core/verify/explore.ts'
import { type Explored, isEnding, outcomeAt, wayTo } from '../../src/core/verify/explored.ts'

/** A way through a scenario: a seed that draws the circumstances under which it is there, and its decisions. */
export type Route = { readonly seed: string; readonly decisions: readonly Decision[] }

type Mapped = { readonly explored: Explored; readonly worldOf: (index: number) => World }

const mapped = new WeakMap<Scenario, Mapped>()

/** The explored worlds of a scenario, and each of them as it is when one goes there by a shortest way. */
function mapOf(scenario: Scenario): Mapped {
  const before = mapped.get(scenario)
  if (before) return before
  const explored = explore(scenario, { timers: false })
  const worlds: World[] = []
  const worldOf = (index: number): World => {
    const known = worlds[index]
    if (known) return known
    const from = explored.cameFrom[index] as number
    if (from < 0) return startWorld(scenario, explored.variants[explored.variantOf(index)] ?? {})
    const stepped = step(scenario, worldOf(from), wayTo(explored, index).at(-1) as Decision)
    if (!stepped.ok) throw new Error(`An explored decision was refused: ${stepped.refusal}`)
    worlds[index] = stepped.world
    return stepped.world
  }
  mapped.set(scenario, { explored, worldOf })
  return { explored, worldOf }
}

/** The nearest world that is `wanted`; worlds come breadth first. */
function nearest({ explored, worldOf }: Mapped, wanted: (world: World) => boolean): number {
  for (let index = 0; index < explored.size; index += 1) if (wanted(worldOf(index))) return index
  throw new Error(`No way in ${explored.scenario.id} leads there.`)
}

/** The shortest way to a world that is `wanted`, without letting a moment pass. Throws if there is none. */
export function routeTo(scenario: Scenario, wanted: (world: World) => boolean): Route {
  const map = mapOf(scenario)
  const goal = nearest(map, wanted)
  return { seed: seedFor(scenario, map.worldOf(goal).variant, manySeeds), decisions: wayTo(map.explored, goal) }
}

export const routeToEnding = (scenario: Scenario, ending: string): Route => routeTo(scenario, ({ scene }) => scene === ending)

/** A way through the nearest world that is `wanted` on to an ending, with one of `seeds`. Throws if there is none. */
export function routeThrough(scenario: Scenario, wanted: (world: World) => boolean, seeds: readonly string[]): Route {
  const map = mapOf(scenario)
  const goal = nearest(map, wanted)
  const seed = seedFor(scenario, map.worldOf(goal).variant, seeds)
  return { seed, decisions: [...wayTo(map.explored, goal), ...wayToAnEnd(map.explored, goal)] }
}

/** The shortest way from a world to an ending. */
function wayToAnEnd(explored: Explored, from: number): Decision[] {
  const ways = new Map<number, Decision[]>([[from, []]])
  for (const [world, way] of ways) {
    if (isEnding(explored, world)) return way
    for (let edge = explored.first[world] as number; edge < (explored.first[world + 1] as number); edge += 1) {
      const to = explored.to[edge] as number
      if (!ways.has(to)) ways.set(to, [...way, outcomeAt(explored, world, edge).decision])
    }
  }
  throw new Error(`No way in ${explored.scenario.id} leads on from there.`)
}

const manySeeds = Array.from({ length: 1000 }, (_, n) => `seed-${n}`)

/** One of `seeds` that draws `variant`. */
function seedFor(scenario: Scenario, variant: Variant, seeds: readonly string[]): string {
  const found = seeds.find((seed) => Object.entries(drawVariant(scenario, seed)).every(([key, value]) => variant[key] === value))
  if (found === undefined) throw new Error(`No seed tried draws ${JSON.stringify(variant)}.`)
  return found
}
