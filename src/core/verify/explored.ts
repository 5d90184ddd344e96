import type { Ratings } from '../scenario/axis.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import type { Variant, World } from '../step/world.ts'

/** What one decision in a world comes to. */
export type Edge = {
  readonly decision: Decision
  /** How many decisions come to exactly this: 1, or for a document the number of sets of parts that do. */
  readonly ways: number
  readonly rate: Ratings
  readonly interrupt?: string
  /** Index of the next world. */
  readonly to: number
}

/**
 * All worlds of a scenario, breadth first, with every decision in each. Worlds that behave alike (see `behaviourKey`)
 * are one; the world kept is the one reached first, by a shortest path.
 */
export type Explored = {
  readonly scenario: Scenario
  /** Whether letting the moment pass was counted as a decision. */
  readonly timers: boolean
  /** False if the limit was reached: what was found stands, but there is more. */
  readonly complete: boolean
  readonly variants: readonly Variant[]
  /** Index of the world in which each variant begins. */
  readonly starts: readonly number[]
  readonly worlds: readonly World[]
  /** Decisions in each world, in the order of the file; none in an ending, nor where the limit cut exploration short. */
  readonly edges: readonly (readonly Edge[])[]
  /** The world from which each was first reached, −1 for a start; the world of one variant only leads to others of it. */
  readonly cameFrom: readonly number[]
  /** The index of the world that behaves like this one, if it was found. */
  readonly indexOf: (world: World) => number | undefined
}
