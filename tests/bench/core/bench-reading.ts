import { readFileSync } from 'node:fs'
import { parseDocument, stringify } from 'yaml'
import { loadScenario } from '../../../src/core/load/load-scenario.ts'
import { scenario } from '../../../src/core/scenario/scenario.ts'
import type { Table } from '../support/print-table.ts'
import { ringScenario } from '../support/ring-scenario.ts'
import { shippedFiles } from '../support/shipped-files.ts'
import { timings } from '../support/timings.ts'

/** `loadScenario` from text to a sealed version with positions, beside the `yaml` package reading the same text alone. */
export async function benchReading(sizes: readonly number[]): Promise<Table[]> {
  const generated = []
  for (const size of sizes) {
    const written = ringScenario(size)
    generated.push(await reading(`${size} scenes`, stringify(written, { lineWidth: 0 }), () => scenario.parse(written)))
  }
  const shipped = []
  for (const { id, file } of shippedFiles()) shipped.push(await reading(id, readFileSync(file, 'utf8')))
  const note = 'load: text → version with positions. yaml: parseDocument of the yaml package alone. schema: zod on plain data alone.'
  return [
    { title: 'Reading a scenario, generated (median)', note: `${note} What is beyond the bounds of load is refused.`, rows: generated },
    { title: 'Reading a scenario, shipped (median)', note: 'Without its translations.', rows: shipped },
  ]
}

async function reading(name: string, text: string, checkSchema?: () => unknown) {
  const megabytes = Buffer.byteLength(text) / 1e6
  const loaded = loadScenario({ file: name, text })
  const { load, yaml, schema } = await timings(
    { load: () => loadScenario({ file: name, text }), yaml: () => parseDocument(text), schema: checkSchema ?? (() => undefined) },
    { rounds: 3, runs: 2 },
  )
  const ok = loaded.ok ? 'ok' : `refused: ${loaded.findings[0]?.code}`
  return {
    scenario: name,
    kB: megabytes * 1000,
    load: ok,
    'load ms': load.median,
    'yaml ms': yaml.median,
    ...(checkSchema !== undefined && { 'schema ms': schema.median }),
    'load MB/s': loaded.ok ? (megabytes * 1000) / load.median : '–',
    'yaml MB/s': (megabytes * 1000) / yaml.median,
    'load ÷ yaml': loaded.ok ? load.median / yaml.median : '–',
  }
}
