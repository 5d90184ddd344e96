import type { BrokenScenario } from '../../contract/library.ts'
import type { Mood } from '../../core/scenario/moods.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import { renderPortrait } from './render-portrait.ts'

/** The scenarios this server offers, read once, and what could not be read. */
export class Library {
  readonly versions: readonly ScenarioVersion[]
  readonly broken: readonly BrokenScenario[]
  readonly #byHash: ReadonlyMap<string, ScenarioVersion>
  readonly #portraits = new Map<string, string>()

  constructor(versions: readonly ScenarioVersion[], broken: readonly BrokenScenario[]) {
    this.versions = versions
    this.broken = broken
    this.#byHash = new Map(versions.map((version) => [version.hash, version]))
  }

  /** The version with this content hash, if it is offered. */
  version(hash: string): ScenarioVersion | undefined {
    return this.#byHash.get(hash)
  }

  /** The face of a cast member as SVG; `hash` may be cut to its first 16 digits. Drawn once, then kept. */
  portrait(hash: string, member: string, mood: Mood): string | undefined {
    const version = this.versions.find((one) => one.hash.startsWith(hash) && hash.length >= 16)
    const cast = version?.scenario.cast
    const portrait = cast !== undefined && Object.hasOwn(cast, member) ? cast[member]?.portrait : undefined
    if (portrait === undefined) return undefined
    const key = `${hash}/${member}/${mood}`
    const drawn = this.#portraits.get(key) ?? renderPortrait(portrait, mood)
    this.#portraits.set(key, drawn)
    return drawn
  }
}
