import { loadScenario } from '../../src/core/load/load-scenario.ts'
import { printScenario } from '../../src/core/load/print/print-scenario.ts'
import type { Provable } from '../../src/core/prove/prove-scenario.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'

/** The scenario as if it had been written and loaded. Throws if what is written could not be used. */
export function provable(scenario: Scenario): Provable {
  const loaded = loadScenario({ file: `${scenario.id}/scenario.yaml`, text: printScenario(scenario) })
  if (!loaded.ok)
    throw new Error(`The scenario cannot be used: ${loaded.findings.map(({ code, place }) => `${code} ${place.line}`).join(' ')}`)
  return loaded
}
