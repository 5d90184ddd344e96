import type { DirectedGraph } from './directed-graph.ts'

/** The strongly connected components of a graph: nodes that lead to each other and back. */
export type Components = {
  /**
   * All nodes, one component after the other. Each component comes after all that it leads to, so that going through
   * the nodes in order answers questions about the future in one pass.
   */
  readonly nodes: Int32Array
  /** Where each component starts in `nodes`; one entry more than there are components. */
  readonly starts: Int32Array
}

/** Tarjan, Depth-first search and linear graph algorithms (1972), without recursion, in time linear in the edges. */
export function componentsOf({ first, to }: DirectedGraph): Components {
  const count = first.length - 1
  const order = new Int32Array(count).fill(-1)
  const low = new Int32Array(count)
  const next = first.slice(0, count)
  const isOpen = new Uint8Array(count)
  const path = new Int32Array(count)
  const open = new Int32Array(count)
  const nodes = new Int32Array(count)
  const starts = new Int32Array(count + 1)
  let visited = 0
  let opened = 0
  let depth = 0
  let done = 0
  let components = 0

  const enter = (node: number) => {
    order[node] = low[node] = visited++
    path[depth++] = node
    open[opened++] = node
    isOpen[node] = 1
  }
  const leave = (node: number) => {
    depth -= 1
    const caller = depth > 0 ? (path[depth - 1] as number) : undefined
    if (caller !== undefined && (low[node] as number) < (low[caller] as number)) low[caller] = low[node] as number
    if (low[node] !== order[node]) return
    let member: number
    do {
      member = open[--opened] as number
      isOpen[member] = 0
      nodes[done++] = member
    } while (member !== node)
    starts[++components] = done
  }
  for (let root = 0; root < count; root += 1) {
    if (order[root] !== -1) continue
    enter(root)
    while (depth > 0) {
      const node = path[depth - 1] as number
      const edge = next[node] as number
      if (edge === first[node + 1]) {
        leave(node)
        continue
      }
      next[node] = edge + 1
      const successor = to[edge] as number
      if (order[successor] === -1) enter(successor)
      else if (isOpen[successor] === 1 && (order[successor] as number) < (low[node] as number)) low[node] = order[successor] as number
    }
  }
  return { nodes, starts: starts.slice(0, components + 1) }
}

/** The members of each component in which decisions can lead round and round. */
export function loopsIn(graph: DirectedGraph, { nodes, starts }: Components): number[][] {
  const loops: number[][] = []
  for (let component = 0; component + 1 < starts.length; component += 1) {
    const [start, end] = [starts[component] as number, starts[component + 1] as number]
    const node = nodes[start] as number
    if (end - start > 1 || graph.to.subarray(graph.first[node], graph.first[node + 1]).includes(node))
      loops.push([...nodes.subarray(start, end)])
  }
  return loops
}
