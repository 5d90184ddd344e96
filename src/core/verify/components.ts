type Graph = { readonly edges: readonly (readonly { readonly to: number }[])[] }

/**
 * The strongly connected components of a graph, such as that of the explored worlds: nodes that lead to each other and
 * back. Each comes after all that it leads to, so that going through them in order answers questions about the future
 * in one pass.
 * Tarjan, Depth-first search and linear graph algorithms (1972), without recursion.
 */
export function componentsOf({ edges }: Graph): number[][] {
  const order = new Int32Array(edges.length).fill(-1)
  const low = new Int32Array(edges.length)
  const open = new Uint8Array(edges.length)
  const stack: number[] = []
  const components: number[][] = []
  let visited = 0

  const enter = (world: number, calls: Visit[]) => {
    order[world] = low[world] = visited
    visited += 1
    stack.push(world)
    open[world] = 1
    calls.push({ world, next: 0 })
  }
  const close = (world: number) => {
    const members = stack.splice(stack.lastIndexOf(world))
    for (const member of members) open[member] = 0
    components.push(members)
  }
  for (let root = 0; root < edges.length; root += 1) {
    if (order[root] !== -1) continue
    const calls: Visit[] = []
    enter(root, calls)
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const { world } = call
      const to = edges[world]?.[call.next]?.to
      call.next += 1
      if (to === undefined) {
        calls.pop()
        const caller = calls.at(-1)
        if (caller) low[caller.world] = Math.min(low[caller.world] as number, low[world] as number)
        if (low[world] === order[world]) close(world)
      } else if (order[to] === -1) {
        enter(to, calls)
      } else if (open[to] === 1) {
        low[world] = Math.min(low[world] as number, order[to] as number)
      }
    }
  }
  return components
}

type Visit = { readonly world: number; next: number }

/** Whether decisions can lead round and round within a component. */
export const isLoop = ({ edges }: Graph, [first, ...others]: readonly number[]): boolean =>
  others.length > 0 || (first !== undefined && (edges[first] ?? []).some(({ to }) => to === first))
