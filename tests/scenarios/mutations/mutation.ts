import type { Code } from '../../../src/core/diagnostics/catalogue.ts'
import type { Edit } from '../../support/mutate.ts'

/** A slip in one place of a shipped case, and the one finding that must come of it. */
export type Mutation = {
  /** What the author did. */
  readonly slip: string
  /** The id of the case. */
  readonly case: string
  /** Which of its files is edited; the scenario unless told. */
  readonly file?: 'en.yaml'
  /** Several only where one edit cannot show it. */
  readonly edits: readonly Edit[]
  /** Left out where a changed text would also be found as not translated any more. */
  readonly untranslated?: true
  readonly code: Code
  /** Where the finding must point, if not at the line of the first edit: words on that line, in the entry `in`; without words its key. */
  readonly at?: { readonly file?: 'en.yaml'; readonly in?: string; readonly line?: string }
  /** What the message must name in every language. */
  readonly names?: readonly string[]
  /** What it must say in Japanese and in English. */
  readonly says: readonly [ja: string, en: string]
  /** Codes of the notes that come with it, which no other part of this file has without the slip. */
  readonly notes?: readonly Code[]
}
