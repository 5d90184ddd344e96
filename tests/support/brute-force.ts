import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { consequenceOf, offeredDecisions } from '../../src/core/step/offer.ts'
import { startWorld, step } from '../../src/core/step/step.ts'
import { variantsOf } from '../../src/core/step/variants.ts'
import { type World, worldKey } from '../../src/core/step/world.ts'

export type BruteEdge = { decision: Decision; rate: Record<string, number>; interrupt?: string; to: string }
export type BruteNode = { world: World; depth: number; edges: BruteEdge[] }

/** Every world to the letter, by its key, decision by decision; undefined if there are more than `limit`. */
export function bruteForce(scenario: Scenario, timers: boolean, limit: number): Map<string, BruteNode> | undefined {
  const nodes = new Map<string, BruteNode>()
  const queue: BruteNode[] = []
  const visit = (world: World, depth: number): string => {
    const key = worldKey(world)
    if (!nodes.has(key)) {
      const node = { world, depth, edges: [] }
      nodes.set(key, node)
      queue.push(node)
    }
    return key
  }
  for (const variant of variantsOf(scenario)) visit(startWorld(scenario, variant), 0)
  for (const node of queue) {
    if (nodes.size > limit) return undefined
    for (const decision of offeredDecisions(scenario, node.world, timers)) {
      const stepped = step(scenario, node.world, decision)
      const consequence = consequenceOf(scenario, node.world, decision)
      if (!stepped.ok || typeof consequence === 'string') throw new Error('An offered decision was refused.')
      const to = visit(stepped.world, node.depth + 1)
      node.edges.push({
        decision,
        rate: { ...consequence.rate },
        ...(stepped.interrupt !== undefined && { interrupt: stepped.interrupt }),
        to,
      })
    }
  }
  return nodes
}

/** The endings that can be reached from each world, found by walking on from each anew. */
export function bruteEndings(scenario: Scenario, nodes: Map<string, BruteNode>, from: string): string[] {
  const seen = new Set([from])
  for (const key of seen) for (const { to } of nodes.get(key)?.edges ?? []) seen.add(to)
  const scenes = new Set([...seen].map((key) => nodes.get(key)?.world.scene))
  return Object.keys(scenario.endings).filter((ending) => scenes.has(ending))
}
