import { translationStyle } from './house-style.ts'
import { goneComments } from './markers.ts'
import { type Comment, type Entry, mapOf } from './outline.ts'
import { printOutline } from './print-outline.ts'

/** All that an entry says, as comments, after those that stood before it. */
export function goneEntry(entry: Entry): Comment[] {
  const root = mapOf([{ ...entry, leading: [], spaced: false }])
  const lines = printOutline({ head: [], headSpaced: false, root }, translationStyle).trimEnd().split('\n')
  return [...entry.leading, ...goneComments(lines, entry.spaced)]
}
