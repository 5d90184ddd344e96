import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { drawVariant } from '../../src/core/step/variants.ts'
import type { Variant, World } from '../../src/core/step/world.ts'
import { explore } from '../../src/core/verify/explore.ts'
import type { Explored } from '../../src/core/verify/explored.ts'

/** A way through a scenario: a seed that draws the circumstances under which it is there, and its decisions. */
export type Route = { readonly seed: string; readonly decisions: readonly Decision[] }

const explorations = new WeakMap<Scenario, Explored>()

/** The shortest way to a world that is `wanted`, without letting a moment pass. Throws if there is none. */
export function routeTo(scenario: Scenario, wanted: (world: World) => boolean): Route {
  const explored = explorations.get(scenario) ?? explore(scenario, { timers: false })
  explorations.set(scenario, explored)
  const { worlds, edges, cameFrom } = explored
  // Worlds come breadth first, so the first one is the nearest.
  const goal = worlds.findIndex(wanted)
  if (goal < 0) throw new Error(`No way in ${scenario.id} leads there.`)
  const decisions: Decision[] = []
  for (let to = goal, from = cameFrom[to] ?? -1; from >= 0; to = from, from = cameFrom[to] ?? -1) {
    decisions.unshift((edges[from]?.find((edge) => edge.to === to) as Explored['edges'][number][number]).decision)
  }
  return { seed: seedFor(scenario, (worlds[goal] as World).variant), decisions }
}

export const routeToEnding = (scenario: Scenario, ending: string): Route => routeTo(scenario, ({ scene }) => scene === ending)

/** A seed that draws `variant`. */
function seedFor(scenario: Scenario, variant: Variant): string {
  for (let n = 0; n < 10_000; n += 1) {
    const drawn = drawVariant(scenario, `seed-${n}`)
    if (Object.entries(variant).every(([key, value]) => drawn[key] === value)) return `seed-${n}`
  }
  throw new Error(`No seed tried draws ${JSON.stringify(variant)}.`)
}
