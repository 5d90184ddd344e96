import type { Comment, Entry, Leaf } from './outline.ts'

/** An entry while its comments are being found, with where it stands in the text: offsets, and a column from 0. */
export type OpenEntry = Omit<Entry, 'value' | 'leading' | 'trailing'> & {
  value: Leaf | OpenCollection
  readonly leading: Comment[]
  readonly trailing: Comment[]
  readonly start: number
  readonly column: number
  readonly valueFrom: number
  readonly within: OpenCollection
}

/** A map or list while its comments are being found; `owner` is the entry whose value it is, absent for the whole file. */
export type OpenCollection = {
  readonly kind: 'map' | 'list'
  readonly entries: OpenEntry[]
  readonly tail: Comment[]
  readonly inline: boolean
  readonly from: number
  readonly to: number
  readonly owner: OpenEntry | undefined
}

/** Where the line begins on which `offset` stands. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** Whether the line before that of `offset` is blank. */
export function isSpacedAt(text: string, offset: number): boolean {
  const start = lineStart(text, offset)
  return start > 0 && text.slice(lineStart(text, start - 1), start - 1).trim() === ''
}
