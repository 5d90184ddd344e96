import { type Scenario, scenario } from '../../../src/core/scenario/scenario.ts'
import { explore } from '../../../src/core/verify/explore.ts'
import { shippedIds, shippedScenario } from '../../support/shipped-scenarios.ts'
import type { Table } from '../support/print-table.ts'
import { ringScenario } from '../support/ring-scenario.ts'
import { timings } from '../support/timings.ts'

/** Exploration of every world, generated scenarios without a limit and shipped ones as they are. */
export async function benchExploring(sizes: readonly number[]): Promise<Table[]> {
  const generated = []
  for (const size of sizes) generated.push(await exploring(`${size} scenes`, scenario.parse(ringScenario(size))))
  const shipped = []
  for (const id of shippedIds) shipped.push(await exploring(id, shippedScenario(id)))
  return [
    { title: 'Exploring every world, generated (median)', note: 'Linear if µs a world stay the same.', rows: generated },
    { title: 'Exploring every world, shipped (median)', rows: shipped },
  ]
}

async function exploring(name: string, explored: Scenario) {
  const options = { limit: Number.POSITIVE_INFINITY }
  const { worlds, edges } = explore(explored, options)
  const found = await timings({ explore: () => explore(explored, options) }, { rounds: 3, runs: 2 })
  return {
    scenario: name,
    scenes: Object.keys(explored.scenes).length,
    worlds: worlds.length,
    decisions: edges.reduce((sum, { length }) => sum + length, 0),
    'explore ms': found.explore.median,
    'µs a world': (found.explore.median * 1000) / worlds.length,
  }
}
