import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Scenario, scenario } from '../../src/core/scenario/scenario.ts'

const folder = join(import.meta.dirname, '../../scenarios')

/** The ids of the scenarios in `scenarios/`. */
export const shippedIds: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const read = new Map<string, Scenario>()

/** The scenario in `scenarios/<id>`. Throws if it does not fit the schema. */
export function shippedScenario(id: string): Scenario {
  const known = read.get(id) ?? scenario.parse(parse(readFileSync(join(folder, id, 'scenario.yaml'), 'utf8')))
  read.set(id, known)
  return known
}
