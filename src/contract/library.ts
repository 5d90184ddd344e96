import type { Axis } from '../core/scenario/axis.ts'
import type { channels, Language } from '../core/scenario/scenario.ts'

/** What the choose page shows of a scenario: nothing of its scenes. */
export type ScenarioCard = {
  readonly id: string
  /** Content hash of the version offered now. */
  readonly hash: string
  readonly channel: (typeof channels)[number]
  /** Minutes a person needs. */
  readonly playtime: number
  readonly trains: readonly Axis[]
  readonly languages: readonly Language[]
  readonly texts: { readonly [language in Language]?: { readonly title: string; readonly summary: string; readonly customer: string } }
  /** Address of the customer’s face as they are at the start; absent if they have none. */
  readonly face?: string
  readonly endings: number
}

/** One finding, ready to show. */
export type ShownFinding = {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly file: string
  readonly line: number
  /** The finding as text in each language: what is wrong, the line with a caret, how to mend it. */
  readonly text: Readonly<Record<Language, string>>
}

/** A scenario that could not be read. It takes none of the others down. */
export type BrokenScenario = { readonly id: string; readonly findings: readonly ShownFinding[] }

export type LibraryAnswer = {
  readonly scenarios: readonly ScenarioCard[]
  readonly broken: readonly BrokenScenario[]
}
