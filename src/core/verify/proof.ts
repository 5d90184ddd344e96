import type { Axis } from '../scenario/axis.ts'
import type { Variant } from '../step/world.ts'
import type { Policy } from './fixed-policy.ts'
import type { PathToEnding } from './paths.ts'
import type { PolicyScore } from './policy-scores.ts'
import type { RandomScore } from './random-play.ts'
import type { Loop } from './shortest-loop.ts'

/** A figure, and whether it is exact. A bound is never exact: a number of worlds is then at least this, a range at most this wide. */
export type Figure<Value> = { readonly value: Value; readonly exact: boolean }

/** Least and greatest score, 0–100, not rounded; with paths that attain them where the figure is exact. */
export type ScoreRange = {
  readonly min: number
  readonly max: number
  readonly minPath?: PathToEnding
  readonly maxPath?: PathToEnding
}
export type Count = { readonly fewest: number; readonly most: number /** A path with the fewest. */; readonly poorest: PathToEnding }

/** What can be scored in attempts with or without timers. */
export type ScoresProof = {
  readonly timers: boolean
  /** Over all paths that give a score; undefined if none does, or if loops keep it from being told. */
  readonly overall: Readonly<Record<Axis, Figure<ScoreRange> | undefined>>
  /** The same over the paths to each ending, by its id. */
  readonly byEnding: Readonly<Record<string, Readonly<Record<Axis, Figure<ScoreRange> | undefined>>>>
  /** Opportunities on each axis, on the poorest path and on the richest; undefined if not known. */
  readonly opportunities: Readonly<Record<Axis, Count | undefined>>
}

/** What is proven of a scenario. Figures without `Figure` around them are exact wherever they are there. */
export type Proof = {
  /** Whether every world was explored. If not, only what is marked exact, and what was found, is certain. */
  readonly complete: boolean
  /** The limit of worlds that applied. */
  readonly limit: number
  readonly worlds: Figure<number>
  /** Decisions in all worlds together; documents that come to the same count once. */
  readonly decisions: Figure<number>
  /** Worlds that go on differently, once those that go on alike are taken together; absent if not complete, or with loops. */
  readonly behaviours?: number
  /** Loops that consume nothing bounded, the shortest first. */
  readonly loops: readonly Loop[]
  /** Number of ways through the scenario, decision by decision, over all variants, timers on; absent if not complete, or with loops. */
  readonly paths?: bigint
  /** Decisions on the shortest and the longest path; absent likewise. */
  readonly lengths?: Count
  readonly variants: readonly Variant[]
  /** Ids of the endings that some path reaches under each variant, in the order of the file. */
  readonly endingsByVariant: Figure<readonly (readonly string[])[]>
  /** Without timers; and with them where that makes a difference. */
  readonly scores: readonly ScoresProof[]
  readonly policies: Readonly<Record<Policy, PolicyScore>>
  /** Deciding at random, without timers; absent if not complete, or with loops. */
  readonly random?: {
    /** Undefined for an axis on which there are too many different sums to add up. */
    readonly scores: Readonly<Record<Axis, RandomScore | undefined>>
    /** How often an attempt comes to each scene, and the chance 0–1 of each ending, by id. */
    readonly visits: Readonly<Record<string, number>>
  }
}
