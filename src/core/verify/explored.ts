import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import type { Variant, World } from '../step/world.ts'
import type { CompiledRules } from './compiled-rules.ts'
import type { Outcome } from './compiled-scene.ts'
import type { DirectedGraph } from './directed-graph.ts'
import type { RatingLabel } from './rating-label.ts'
import type { StateLayout } from './state-layout.ts'

/**
 * All worlds of a scenario, breadth first, with every decision in each: a graph whose nodes are worlds and whose edges
 * are decisions, kept as integers side by side. Worlds that behave alike (see `StateLayout`) are one. Decisions come in
 * the order of the file, none in an ending, nor where the limit cut exploration short; documents that come to the same
 * are one edge.
 */
export type Explored = DirectedGraph & {
  readonly scenario: Scenario
  /** Whether letting the moment pass was counted as a decision. */
  readonly timers: boolean
  /** False if the limit was reached: what was found stands, but there is more. */
  readonly complete: boolean
  readonly variants: readonly Variant[]
  /** Number of worlds. */
  readonly size: number
  /** Index of the world in which each variant begins. */
  readonly starts: readonly number[]
  /** Ids of scenes, then of endings, in the order of the file. */
  readonly places: readonly string[]
  readonly sceneCount: number
  /** Index of the place of each world. */
  readonly placeOf: Int32Array
  /** Index of the offer in each world, −1 in endings and where exploration was cut short. */
  readonly offerOf: Int32Array
  /** The world from which each was first reached, −1 for a start; the world of one variant only leads to others of it. */
  readonly cameFrom: Int32Array
  /** Of each edge: the outcome within the offer of its world. */
  readonly outcomeOf: Uint16Array
  /** Of each edge: how many decisions come to exactly this; 1, or for a document the number of sets of parts that do. */
  readonly waysOf: Uint16Array
  /** Of each edge: 1 + the index of the interrupt that took over, 0 for none. */
  readonly interruptOf: Uint16Array
  /** What was offered, and what has come of every condition, way and interrupt. */
  readonly rules: CompiledRules
  /** The index of the world that behaves like this one, if it was found. */
  readonly indexOf: (world: World) => number | undefined
  /** How a state is laid out. */
  readonly layout: StateLayout
  /** The settled row of a world. Stands until the next call. */
  readonly rowOf: (world: number) => Int32Array
  /** The index in `variants` of the variant of a world. */
  readonly variantOf: (world: number) => number
}

/** Whether a world is an ending. */
export const isEnding = ({ placeOf, sceneCount }: Explored, world: number): boolean => (placeOf[world] as number) >= sceneCount

/** Id of the scene or ending of a world. */
export const placeIn = ({ places, placeOf }: Explored, world: number): string => places[placeOf[world] as number] as string

/** The outcome that an edge from `world` stands for. */
export const outcomeAt = ({ rules, offerOf, outcomeOf }: Explored, world: number, edge: number): Outcome =>
  rules.offers[offerOf[world] as number]?.outcomes[outcomeOf[edge] as number] as Outcome

/** What an edge from `world` adds to the scores. */
export const labelAt = ({ rules, offerOf, outcomeOf }: Explored, world: number, edge: number): RatingLabel =>
  rules.offers[offerOf[world] as number]?.labels[outcomeOf[edge] as number] as RatingLabel

/** The decisions by which a world was first reached, a shortest way from the start of its variant. */
export function wayTo(explored: Explored, world: number): Decision[] {
  const decisions: Decision[] = []
  for (let to = world, from = explored.cameFrom[to] as number; from >= 0; to = from, from = explored.cameFrom[to] as number) {
    const edge = explored.to.subarray(explored.first[from], explored.first[from + 1]).indexOf(to) + (explored.first[from] as number)
    decisions.push(outcomeAt(explored, from, edge).decision)
  }
  return decisions.reverse()
}
