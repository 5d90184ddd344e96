import type { Scenario } from '../scenario/scenario.ts'
import type { Ending } from '../scenario/scene.ts'
import { lastWorld, type Replayed } from './replay.ts'

/** How an attempt turned out: the ending with its two grades; undefined before the end. */
export function outcomeOf(
  scenario: Scenario,
  replayed: Replayed,
): ({ readonly ending: string } & Pick<Ending, 'case' | 'relationship'>) | undefined {
  const { scene } = lastWorld(replayed.worlds)
  const ending = scenario.endings[scene]
  return ending && { ending: scene, case: ending.case, relationship: ending.relationship }
}
