import type { Decision } from '../step/decision.ts'
import type { Variant } from '../step/world.ts'
import type { Behaviours } from './behaviours.ts'
import { type Explored, isEnding, labelAt, outcomeAt, placeIn, wayTo } from './explored.ts'

/** A path of decisions under a variant to an ending. */
export type PathToEnding = { readonly variant: Variant; readonly ending: string; readonly decisions: readonly Decision[] }

/** A shortest path of decisions to every ending that can be reached, for each variant. */
export function shortestPaths(explored: Explored): PathToEnding[] {
  const found = new Map<string, PathToEnding>()
  for (let world = 0; world < explored.size; world += 1) {
    if (!isEnding(explored, world)) continue
    const variant = explored.variantOf(world)
    const ending = placeIn(explored, world)
    const key = `${variant}/${ending}`
    // Worlds come breadth first, so the first one in an ending is the nearest.
    if (!found.has(key)) found.set(key, { variant: explored.variants[variant] ?? {}, ending, decisions: wayTo(explored, world) })
  }
  return [...found.values()]
}

/** A path through behaviours as one that can be played: the decisions by which it goes from world to world. */
export function playable(
  explored: Explored,
  behaviours: Behaviours,
  { start, edges }: { readonly start: number; readonly edges: readonly number[] },
): PathToEnding {
  const decisions: Decision[] = []
  let world = explored.starts[start] as number
  for (const step of edges) {
    const isSame = (edge: number) =>
      behaviours.behaviourOf[explored.to[edge] as number] === behaviours.to[step] &&
      labelAt(explored, world, edge) === behaviours.labelOf[step]
    let edge = explored.first[world] as number
    while (!isSame(edge)) edge += 1
    decisions.push(outcomeAt(explored, world, edge).decision)
    world = explored.to[edge] as number
  }
  return { variant: explored.variants[start] ?? {}, ending: placeIn(explored, world), decisions }
}
