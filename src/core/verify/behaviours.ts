import type { Components } from './components.ts'
import type { DirectedGraph } from './directed-graph.ts'
import { type Explored, isEnding, labelAt } from './explored.ts'
import { GrowingIntegers } from './growing-integers.ts'
import { InternedRows } from './interned-rows.ts'

/**
 * The explored worlds, those taken together from which everything goes on alike: as many decisions with the same
 * ratings, leading to worlds that go on alike, down to the same ending. Whatever is asked about paths, scores and
 * endings has the same answer here, over far fewer nodes. Each behaviour has a greater number than all that it leads
 * to, so that going through them in order answers questions about the future in one pass.
 */
export type Behaviours = DirectedGraph & {
  readonly size: number
  /** Of each behaviour: the index of its ending, −1 if it is none. */
  readonly endingOf: Int32Array
  /** Of each edge: what it adds to the scores, a `RatingLabel`. */
  readonly labelOf: Int32Array
  /** Of each edge: how many decisions it stands for. */
  readonly waysOf: Int32Array
  /** The behaviour of each world. */
  readonly behaviourOf: Int32Array
  /** The behaviour with which each variant begins. */
  readonly starts: readonly number[]
  /** Ids, in the order of the file. */
  readonly endings: readonly string[]
}

/**
 * Takes worlds together backwards from the endings; needs worlds without loops. Minimising an acyclic automaton, as in
 * Revuz, Minimisation of acyclic deterministic automata in linear time (1992).
 */
export function behavioursOf(explored: Explored, { nodes }: Components): Behaviours {
  const { first, to, waysOf, placeOf, sceneCount, places, starts } = explored
  const endings = places.slice(sceneCount)
  const behaviourOf = new Int32Array(explored.size)
  const known = new InternedRows()
  const kept = { first: new GrowingIntegers(), to: new GrowingIntegers(), label: new GrowingIntegers(), ways: new GrowingIntegers() }
  const endingOf = new GrowingIntegers()
  let row = new Int32Array(64)

  for (const world of nodes) {
    const [start, end] = [first[world] as number, first[world + 1] as number]
    if ((end - start) * 3 > row.length) row = new Int32Array((end - start) * 6)
    let length = 0
    if (isEnding(explored, world)) {
      row[0] = (placeOf[world] as number) - sceneCount
      length = 1
    } else {
      for (let edge = start; edge < end; edge += 1) {
        const behaviour = behaviourOf[to[edge] as number] as number
        length = inserted(row, length, behaviour, labelAt(explored, world, edge), waysOf[edge] as number)
      }
    }
    const behaviour = known.intern(row, length)
    behaviourOf[world] = behaviour
    if (behaviour < endingOf.length) continue
    endingOf.push(length === 1 ? (row[0] as number) : -1)
    kept.first.push(kept.to.length)
    for (let at = 0; at + 2 < length; at += 3) {
      kept.to.push(row[at] as number)
      kept.label.push(row[at + 1] as number)
      kept.ways.push(row[at + 2] as number)
    }
  }
  kept.first.push(kept.to.length)
  return {
    size: endingOf.length,
    first: kept.first.trimmed(),
    to: kept.to.trimmed(),
    labelOf: kept.label.trimmed(),
    waysOf: kept.ways.trimmed(),
    endingOf: endingOf.trimmed(),
    behaviourOf,
    starts: starts.map((start) => behaviourOf[start] as number),
    endings,
  }
}

/** Puts an edge into a sorted row of edges, three integers each; one that is there already gains ways. The new length. */
function inserted(row: Int32Array, length: number, to: number, label: number, ways: number): number {
  let at = length
  while (at > 0 && ((row[at - 3] as number) > to || (row[at - 3] === to && (row[at - 2] as number) > label))) at -= 3
  if (at > 0 && row[at - 3] === to && row[at - 2] === label) {
    row[at - 1] = (row[at - 1] as number) + ways
    return length
  }
  row.copyWithin(at + 3, at, length)
  row[at] = to
  row[at + 1] = label
  row[at + 2] = ways
  return length + 3
}
