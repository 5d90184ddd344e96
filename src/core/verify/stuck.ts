import { type Explored, isEnding } from './explored.ts'

/** The first world of each scene in which nothing can be decided, other than letting the moment pass. */
export function stuckWorlds(explored: Explored): number[] {
  const { rules, offerOf, placeOf, size } = explored
  const found = new Map<number, number>()
  for (let world = 0; world < size; world += 1) {
    // Where the limit cut exploration short, nobody has asked yet what is offered.
    if (isEnding(explored, world) || (offerOf[world] as number) < 0 || found.has(placeOf[world] as number)) continue
    const outcomes = rules.offers[offerOf[world] as number]?.outcomes ?? []
    if (outcomes.every(({ decision }) => 'silence' in decision)) found.set(placeOf[world] as number, world)
  }
  return [...found.values()]
}
