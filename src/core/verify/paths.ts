import type { Decision } from '../step/decision.ts'
import type { Variant } from '../step/world.ts'
import { componentsOf, isLoop } from './components.ts'
import type { Explored } from './explored.ts'

/** A shortest way to an ending under a variant. */
export type PathToEnding = { readonly variant: Variant; readonly ending: string; readonly decisions: readonly Decision[] }

/** A shortest path of decisions to every ending that can be reached, for each variant. */
export function shortestPaths({ scenario, worlds, edges, cameFrom }: Explored): PathToEnding[] {
  const found = new Map<string, PathToEnding>()
  for (const [index, { scene, variant }] of worlds.entries()) {
    if (!(scene in scenario.endings)) continue
    const key = JSON.stringify([scene, variant])
    // Worlds come breadth first, so the first one in an ending is the nearest.
    if (!found.has(key)) found.set(key, { variant, ending: scene, decisions: wayTo(index, edges, cameFrom) })
  }
  return [...found.values()]
}

function wayTo(world: number, edges: Explored['edges'], cameFrom: Explored['cameFrom']): Decision[] {
  const decisions: Decision[] = []
  for (let to = world, from = cameFrom[to] ?? -1; from >= 0; to = from, from = cameFrom[to] ?? -1) {
    const edge = edges[from]?.find((one) => one.to === to)
    if (edge) decisions.unshift(edge.decision)
  }
  return decisions
}

/** Fewest and most decisions from a start to an ending; `most` is absent if a loop makes it endless. */
export type PathLengths = { readonly fewest: number; readonly most?: number }

/** How many decisions an attempt can take; undefined if no ending can be reached. */
export function pathLengths(explored: Explored): PathLengths | undefined {
  const { scenario, worlds, edges, starts } = explored
  const paths = shortestPaths(explored)
  if (paths.length === 0) return undefined
  const fewest = Math.min(...paths.map(({ decisions }) => decisions.length))
  const components = componentsOf(explored)
  if (components.some((component) => isLoop(explored, component))) return { fewest }
  const most = new Float64Array(worlds.length).fill(Number.NEGATIVE_INFINITY)
  for (const world of components.flat()) {
    const ahead = (edges[world] ?? []).map(({ to }) => 1 + (most[to] as number))
    most[world] = (worlds[world]?.scene ?? '') in scenario.endings ? 0 : Math.max(Number.NEGATIVE_INFINITY, ...ahead)
  }
  return { fewest, most: Math.max(...starts.map((start) => most[start] as number)) }
}
