import type { Language, Scenario } from '../../../core/scenario/scenario.ts'
import { inLanguage, type ScenarioVersion } from '../../../core/scenario/version.ts'
import type { Database } from '../../database/database.ts'
import { findVersion, keepVersion } from '../../database/scenario-version-repository.ts'
import type { Library } from '../../library/library.ts'
import { Bounded } from './bounded.ts'

/** Versions of scenarios by their hash: those offered now, and all that were ever played. */
export class PinnedVersions {
  readonly #db: Database['db']
  readonly #library: () => Library
  readonly #kept = new Set<string>()
  readonly #found = new Bounded<ScenarioVersion>(64)
  readonly #read = new Bounded<Scenario>(64)

  /** @param library the scenarios offered at the moment of asking */
  constructor(db: Database['db'], library: () => Library) {
    this.#db = db
    this.#library = library
  }

  /** The version of a scenario that is offered now. */
  offered(scenario: string): ScenarioVersion | undefined {
    return this.#library().versions.find((version) => version.scenario.id === scenario)
  }

  /** Makes sure that a version outlives its file. `at` is in milliseconds since 1970 UTC. */
  async keep(version: ScenarioVersion, at: number): Promise<void> {
    if (this.#kept.has(version.hash)) return
    await keepVersion(this.#db, version, at)
    this.#kept.add(version.hash)
  }

  /** Makes sure of every version that is offered now. */
  async keepOffered(at: number): Promise<void> {
    for (const version of this.#library().versions) await this.keep(version, at)
  }

  /** The version that attempts with this hash are pinned to, whatever is offered now. */
  async pinned(hash: string): Promise<ScenarioVersion | undefined> {
    const known = this.#library().version(hash) ?? this.#found.get(hash)
    if (known !== undefined) return known
    const found = await findVersion(this.#db, hash)
    if (found !== undefined) this.#found.set(hash, found)
    return found
  }

  /** A version’s scenario with its texts in a language; translated once. */
  read(version: ScenarioVersion, language: Language): Scenario {
    const key = `${version.hash}/${language}`
    const known = this.#read.get(key)
    if (known !== undefined) return known
    const scenario = inLanguage(version, language)
    this.#read.set(key, scenario)
    return scenario
  }
}
