import type { Decision } from '../../src/core/step/decision.ts'
import type { World } from '../../src/core/step/world.ts'
import { type Explored, outcomeAt, placeIn, wayTo } from '../../src/core/verify/explored.ts'
import { playOut } from './play-out.ts'

/** The world that the first way to an explored one leads to, decision by decision. */
export function worldAt(explored: Explored, index: number): World {
  const variant = explored.variants[explored.variantOf(index)] ?? {}
  const { worlds } = playOut(explored.scenario, variant, wayTo(explored, index))
  return worlds.at(-1) as World
}

/** The explored worlds in a scene or ending, of every variant or of the one at index `variant`. */
export const worldsIn = (explored: Explored, place: string, variant?: number): number[] =>
  Array.from({ length: explored.size }, (_, world) => world).filter(
    (world) => placeIn(explored, world) === place && (variant === undefined || explored.variantOf(world) === variant),
  )

export type ReadEdge = { readonly decision: Decision; readonly ways: number; readonly interrupt: string | undefined; readonly to: number }

/** What can be decided in an explored world. */
export function edgesIn(explored: Explored, world: number): ReadEdge[] {
  const { first, to, waysOf, interruptOf, rules } = explored
  const count = (first[world + 1] as number) - (first[world] as number)
  return Array.from({ length: count }, (_, n) => (first[world] as number) + n).map((edge) => ({
    decision: outcomeAt(explored, world, edge).decision,
    ways: waysOf[edge] as number,
    interrupt: rules.interrupts[(interruptOf[edge] as number) - 1]?.id,
    to: to[edge] as number,
  }))
}
