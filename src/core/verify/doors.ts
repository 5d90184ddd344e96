import type { Attempt } from '../play/attempt.ts'
import type { Replayed } from '../play/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Variant, World } from '../step/world.ts'
import { compareEndings, isGood } from './ending-rank.ts'
import { endingsFrom } from './endings-from.ts'
import { explore } from './explore.ts'

/** Doors are shown while a person waits. */
const mostWorlds = 200_000

/** Which endings were still possible before the first decision and after each, and what closed them. */
export type Doors = {
  readonly ok: true
  /** `open[n]` holds the endings still possible before decision `n`, the best first; one more than decisions. */
  readonly open: readonly (readonly string[])[]
  /** `closed[n]` holds the endings that decision `n` put out of reach. */
  readonly closed: readonly (readonly string[])[]
  /**
   * The good endings (see `isGood`) that were possible at the start, the best first.
   * Empty if this variant has none: then there was nothing to lose and there is no point of no return.
   */
  readonly good: readonly string[]
  /** The decision that closed the last good ending; absent if one was reached, or is still possible, or none ever was. */
  readonly pointOfNoReturn?: number
}

type NotKnown = { readonly ok: false; readonly reason: 'limit-reached' }

/**
 * The doors that closed in an attempt, exactly, for its variant. Letting the moment pass counts as a way on only in an
 * attempt with timers. Not known for a scenario with more than `limit` worlds.
 */
export function doors(
  scenario: Scenario,
  attempt: Pick<Attempt, 'timers'>,
  { variant, worlds }: Pick<Replayed, 'variant' | 'worlds'>,
  limit = mostWorlds,
): Doors | NotKnown {
  return findDoors(scenario, attempt, variant, limit)(worlds)
}

/** Explores a variant once, for any number of attempts under it: give it the worlds of one and it tells which doors closed. */
export function findDoors(
  scenario: Scenario,
  { timers }: Pick<Attempt, 'timers'>,
  variant: Variant,
  limit = mostWorlds,
): (worlds: readonly World[]) => Doors | NotKnown {
  const explored = explore(scenario, { timers, variants: [variant], limit })
  if (!explored.complete) return () => ({ ok: false, reason: 'limit-reached' })
  const remaining = endingsFrom(explored)
  const grades = (ending: string) => scenario.endings[ending] ?? { case: 'lost', relationship: 'damaged' }
  const isGoodEnding = (ending: string) => isGood(grades(ending))
  return (worlds) => {
    const open = worlds.map((world) => {
      const index = explored.indexOf(world)
      return index === undefined ? [] : remaining(index).sort((a, b) => compareEndings(grades(a), grades(b)))
    })
    const closed = open.slice(1).map((after, n) => (open[n] ?? []).filter((ending) => !after.includes(ending)))
    // What is closed stays closed, so there is at most one such decision.
    const turn = closed.findIndex((_, n) => open[n]?.some(isGoodEnding) && !open[n + 1]?.some(isGoodEnding))
    return { ok: true, open, closed, good: (open[0] ?? []).filter(isGoodEnding), ...(turn >= 0 && { pointOfNoReturn: turn }) }
  }
}
