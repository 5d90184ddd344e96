/** A comment with its `#`. `spaced`: a blank line stands before it. */
export type Comment = { readonly text: string; readonly spaced: boolean }

/** A value that holds no others. */
export type Leaf = {
  readonly kind: 'leaf'
  readonly value: unknown
  /** As it was written, where that is kept: numbers, truth values, nothing. */
  readonly written?: string
  /** A text of several lines as it was written: `|-` or `>-`, and its lines without indentation. */
  readonly block?: { readonly header: string; readonly lines: readonly string[] }
}

/** One entry of a map or a list with the comments that belong to it. */
export type Entry = {
  /** Absent in a list. */
  readonly key?: string
  readonly value: Value
  /** On lines of their own before it. */
  readonly leading: readonly Comment[]
  /** At the end of its line. */
  readonly trailing: readonly Comment[]
  /** A blank line stands right before it, after its comments. */
  readonly spaced: boolean
}

export type Collection = {
  readonly kind: 'map' | 'list'
  readonly entries: readonly Entry[]
  /** After the last entry. */
  readonly tail: readonly Comment[]
  /** Written between brackets. */
  readonly inline: boolean
}

export type Value = Leaf | Collection

/** A file as its author wrote it: what it says and what is noted beside it, but nothing of how it is laid out. */
export type Outline = {
  /** Comments about the file as a whole, before everything else. */
  readonly head: readonly Comment[]
  /** Whether a blank line follows the head. */
  readonly headSpaced: boolean
  readonly root: Collection
}

export const leafOf = (value: string): Leaf => ({ kind: 'leaf', value })

export const entryOf = (key: string, value: Value, leading: readonly Comment[] = []): Entry => ({
  key,
  value,
  leading,
  trailing: [],
  spaced: false,
})

export const mapOf = (entries: readonly Entry[]): Collection => ({ kind: 'map', entries, tail: [], inline: false })

/** The entry `key` of a map; undefined where there is none, or no map. */
export const entryAt = (value: Value | undefined, key: string): Entry | undefined =>
  value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined
