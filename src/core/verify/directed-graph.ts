/** A graph in compressed rows: the edges of node `n` are those from `first[n]` up to, not including, `first[n + 1]`. */
export type DirectedGraph = {
  /** One entry more than there are nodes. */
  readonly first: Int32Array
  /** The node that each edge leads to. */
  readonly to: Int32Array
}

/** The graph in which node `n` leads to each of `successors[n]`. */
export function graphOf(successors: readonly (readonly number[])[]): DirectedGraph {
  const first = new Int32Array(successors.length + 1)
  for (const [node, { length }] of successors.entries()) first[node + 1] = (first[node] as number) + length
  return { first, to: Int32Array.from(successors.flat()) }
}
