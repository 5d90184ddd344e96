import type { Decision } from '../step/decision.ts'
import { componentsOf, loopsIn } from './components.ts'
import { type Explored, outcomeAt } from './explored.ts'

/** Decisions that lead from a world back to itself, so that an attempt need never end. */
export type Loop = {
  /** The decisions, from the world that is reached first. */
  readonly decisions: readonly Decision[]
  /** How many worlds lead to each other and back here. */
  readonly worlds: number
  /** Whether decisions can lead out of it. */
  readonly canBeLeft: boolean
  /** The world in which it begins. */
  readonly world: number
}

/** Worlds visited in all, each many times: about a second. */
const mostVisits = 3_000_000

/**
 * A shortest loop of each group of worlds that lead to each other and back, the shortest loop first; one for each set of
 * scenes, since variants and meters often only repeat it.
 */
export function shortestLoops(explored: Explored, components = componentsOf(explored)): Loop[] {
  const found = new Map<string, Loop>()
  const search = { left: mostVisits }
  for (const members of loopsIn(explored, components)) {
    const inside = new Set(members)
    const { world, decisions } = shortestLoop(explored, inside, search)
    const canBeLeft = members.some((member) =>
      explored.to.subarray(explored.first[member], explored.first[member + 1]).some((to) => !inside.has(to)),
    )
    const scenes = [...new Set(decisions.map(({ scene }) => scene))].sort().join(' ')
    const known = found.get(scenes)
    // One that cannot be left is worse than any that can, however short.
    const isWorse = known === undefined || (known.canBeLeft === canBeLeft ? decisions.length < known.decisions.length : known.canBeLeft)
    if (isWorse) found.set(scenes, { decisions, worlds: members.length, canBeLeft, world })
  }
  return [...found.values()].sort((a, b) => a.decisions.length - b.decisions.length)
}

/**
 * Breadth first from every member in turn, never farther than the best loop so far. Where that would take too long, in
 * huge groups, it is the best of those tried, from the world that is reached first.
 */
function shortestLoop(explored: Explored, members: ReadonlySet<number>, search: { left: number }): Pick<Loop, 'world' | 'decisions'> {
  let best: { world: number; edges: readonly Step[] } | undefined
  for (const world of Int32Array.from(members).sort()) {
    const cameBy = new Map<number, Step>()
    if (isBack(explored, members, world, best?.edges.length ?? Number.POSITIVE_INFINITY, cameBy))
      best = { world, edges: retraced(cameBy, world) }
    search.left -= cameBy.size
    if (best?.edges.length === 1 || search.left < 0) break
  }
  if (best === undefined) throw new Error('A component with a loop, but no loop in it.')
  return { world: best.world, decisions: best.edges.map(({ from, edge }) => outcomeAt(explored, from, edge).decision) }
}

type Step = { readonly from: number; readonly edge: number }

/** Looks for a way from a world back to it that is shorter than `bound`, writing down how each world was first reached. */
function isBack({ first, to }: Explored, members: ReadonlySet<number>, world: number, bound: number, cameBy: Map<number, Step>): boolean {
  let frontier = [world]
  for (let length = 1; length < bound && frontier.length > 0; length += 1) {
    const next: number[] = []
    for (const from of frontier) {
      for (let edge = first[from] as number; edge < (first[from + 1] as number); edge += 1) {
        const reached = to[edge] as number
        if (!members.has(reached) || cameBy.has(reached)) continue
        cameBy.set(reached, { from, edge })
        if (reached === world) return true
        next.push(reached)
      }
    }
    frontier = next
  }
  return false
}

function retraced(cameBy: ReadonlyMap<number, Step>, world: number): Step[] {
  const steps: Step[] = []
  let at = world
  do {
    const step = cameBy.get(at) as Step
    steps.push(step)
    at = step.from
  } while (at !== world)
  return steps.reverse()
}
