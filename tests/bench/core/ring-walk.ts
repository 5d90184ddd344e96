import type { Scenario } from '../../../src/core/scenario/scenario.ts'
import type { Decision } from '../../../src/core/step/decision.ts'
import { offeredChoices } from '../../../src/core/step/offer.ts'
import { startWorld, step } from '../../../src/core/step/step.ts'
import type { World } from '../../../src/core/step/world.ts'

/** One step of a walk: what is decided, as which of the options offered, and the world it leads to. */
export type WalkedStep = { readonly decision: Decision; readonly choice: string; readonly index: number; readonly world: World }

/** A walk of `length` steps from the start that keeps off the ending; the same on every machine. */
export function ringWalk(scenario: Scenario, length: number): WalkedStep[] {
  const walked: WalkedStep[] = []
  let world = startWorld(scenario, {})
  let state = 1
  while (walked.length < length) {
    state = (state * 48271) % 0x7fffffff
    const offered = offeredChoices(scenario, world)
    // Of the two at hand, one does not lead to the ending.
    for (const index of [state % offered.length, 1]) {
      const choice = offered[index] as string
      const decision = { scene: world.scene, choose: choice }
      const stepped = step(scenario, world, decision)
      if (!stepped.ok) throw new Error(`An offered decision was refused: ${stepped.refusal}`)
      if (stepped.world.scene in scenario.endings) continue
      world = stepped.world
      walked.push({ decision, choice, index, world })
      break
    }
  }
  return walked
}
