/** For each node of a graph, given by its successors, the nodes that one or more steps lead to. */
export function reachedFrom(successors: readonly (readonly number[])[]): ReadonlySet<number>[] {
  return successors.map((ahead) => {
    const reached = new Set(ahead)
    for (const node of reached) for (const to of successors[node] ?? []) reached.add(to)
    return reached
  })
}

/** The groups of nodes that lead to each other and back, and no two groups of which do, each in ascending order. */
export function naiveComponents(successors: readonly (readonly number[])[]): number[][] {
  const reached = reachedFrom(successors)
  return successors.flatMap((_, node) => {
    const group = successors.flatMap((_, other) =>
      other === node || (reached[node]?.has(other) && reached[other]?.has(node)) ? [other] : [],
    )
    return group[0] === node ? [group] : []
  })
}

/** The number of steps of a shortest way from `from` to `to`, at least one; infinite if there is none. */
export function stepsBetween(successors: readonly (readonly number[])[], from: number, to: number): number {
  let frontier = new Set(successors[from])
  for (let steps = 1; steps <= successors.length; steps += 1) {
    if (frontier.has(to)) return steps
    frontier = new Set([...frontier].flatMap((node) => successors[node] ?? []))
  }
  return Number.POSITIVE_INFINITY
}
