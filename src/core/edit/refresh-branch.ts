import type { TextTree } from '../load/text-tree.ts'
import { goneEntry } from './gone-entry.ts'
import { type Collection, type Comment, type Entry, entryAt, entryOf, mapOf } from './outline.ts'
import { type Counts, refreshTexts } from './refresh-texts.ts'

/** What stands at the top of a translation besides its texts. */
export const header = ['translates', 'language']

/** A branch of a translation with every text that the scenario has there, in its order; what is gone becomes a comment. */
export function refreshBranch(written: Collection | undefined, tree: TextTree, count: (counts: Counts) => void): Collection {
  if (tree.texts.size > 0) return refreshTexts(written, tree, count)
  const { before, tail } = gone(written, (key) => tree.branches.has(key) || (tree.path.length === 0 && header.includes(key)))
  const kept = tree.path.length === 0 ? header.flatMap((key) => entryAt(written, key) ?? []) : []
  const entries = [...tree.branches].map(([key, next]): Entry => {
    const known = entryAt(written, key)
    const value = refreshBranch(known?.value.kind === 'map' ? known.value : undefined, next, count)
    return known === undefined ? entryOf(key, value) : { ...known, value }
  })
  const all = [...kept, ...entries].map((entry) => ({ ...entry, leading: [...(before.get(entry.key ?? '') ?? []), ...entry.leading] }))
  return { ...(written ?? mapOf([])), inline: false, entries: all, tail }
}

/** The entries that are gone, as comments before the next one that stays, or at the end. */
function gone(written: Collection | undefined, stays: (key: string) => boolean) {
  const before = new Map<string, Comment[]>()
  let waiting: Comment[] = []
  for (const entry of written?.entries ?? []) {
    const { key = '' } = entry
    if (!stays(key)) {
      waiting.push(...goneEntry(entry))
      continue
    }
    before.set(key, waiting)
    waiting = []
  }
  return { before, tail: [...(written?.tail ?? []), ...waiting] }
}
