import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Scenario, scenario } from '../../src/core/scenario/scenario.ts'

const folder = join(import.meta.dirname, '../../scenarios')

/** Every scenario in `scenarios/`, by its id. Throws if one does not fit the schema. */
export const shippedScenarios: readonly Scenario[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => scenario.parse(parse(readFileSync(join(folder, name, 'scenario.yaml'), 'utf8'))))
