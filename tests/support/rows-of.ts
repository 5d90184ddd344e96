import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { World } from '../../src/core/step/world.ts'
import { stateLayout } from '../../src/core/verify/state-layout.ts'

/** Gives each world of a scenario its packed row, written out: the same for worlds that no condition can tell apart. */
export function rowsOf(scenario: Scenario): (world: World) => string {
  const layout = stateLayout(scenario)
  return (world) => String(layout.rowOf(world))
}
