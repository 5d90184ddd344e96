import type { Scenario } from '../scenario/scenario.ts'
import { branchesAt } from '../verify/conditions-at.ts'

/**
 * These places and all that their ways lead on to, as it is written, whatever the conditions; interrupts included, since
 * they may take over in every scene. With `only`, no other places are gone through.
 */
export function placesBeyond(scenario: Scenario, from: readonly string[], only: (place: string) => boolean = () => true): Set<string> {
  const found = new Set(from.filter(only))
  const interrupts = Object.values(scenario.interrupts)
  for (const place of found) {
    const ways = branchesAt(scenario, place).map(({ to }) => to)
    const jumps = place in scenario.scenes ? interrupts.map(({ goto }) => goto) : []
    for (const to of [...ways, ...jumps]) if (only(to)) found.add(to)
  }
  return found
}
