import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Loaded, loadScenario } from '../../../../src/core/load/load-scenario.ts'
import { type Provable, proveScenario } from '../../../../src/core/prove/prove-scenario.ts'
import { timed, timings } from '../../support/timings.ts'

/** A scenario with its translations, loaded and proven: milliseconds of the first run of each, and medians later on. */
export async function shippedProven(file: string) {
  const folder = dirname(file)
  const read = (name: string) => ({ file: name, text: readFileSync(join(folder, name), 'utf8') })
  const source = read(basename(file))
  const others = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== basename(file))
  const translations = others.map(read)
  const load = () => sound(loadScenario(source, translations))
  const loaded = timed(load)
  const proven = timed(() => proveScenario(loaded.value))
  const { worlds, behaviours = 0, paths = 0n } = proven.value.proof
  const warm = await timings({ load, prove: () => proveScenario(loaded.value) }, { rounds: 3, runs: 3 })
  return {
    cold: { load: loaded.ms, prove: proven.ms },
    warm: { load: warm.load.median, prove: warm.prove.median },
    worlds: worlds.value,
    behaviours,
    paths,
    findings: proven.value.findings.length,
  }
}

function sound(loaded: Loaded): Provable {
  if (!loaded.ok) throw new Error(`The scenario does not load: ${loaded.findings[0]?.code}`)
  return loaded
}
