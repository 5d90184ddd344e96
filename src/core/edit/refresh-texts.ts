import type { TextTree } from '../load/text-tree.ts'
import { markedPrint, untranslatedKey } from '../load/untranslated.ts'
import { fingerprint } from '../scenario/fingerprint.ts'
import { goneEntry } from './gone-entry.ts'
import { markStale, unmarkStale } from './markers.ts'
import { type Collection, type Comment, type Entry, entryOf, leafOf, mapOf } from './outline.ts'

export type Counts = { readonly current: number; readonly stale: number; readonly missing: number }

/**
 * The texts of one leaf in the order of the scenario. As in loading, texts whose key fits nothing stand, in their order, for
 * those that are not there; what is left over is gone, and becomes a comment where it stood.
 */
export function refreshTexts(written: Collection | undefined, tree: TextTree, count: (counts: Counts) => void): Collection {
  const { found, spare, dropped } = sorted(written?.entries ?? [], tree)
  const entries = [...tree.texts].map(([print, { source }]): Entry => {
    const known = found.get(print)
    if (known !== undefined) {
      count({ current: known.key === print ? 1 : 0, stale: 0, missing: known.key === print ? 0 : 1 })
      return known
    }
    const old = spare.shift()
    count({ current: 0, stale: old ? 1 : 0, missing: old ? 0 : 1 })
    return old === undefined ? entryOf(untranslatedKey(print), leafOf(source)) : markStale(old, source)
  })
  const left: Comment[] = [...dropped, ...spare.flatMap(goneEntry)]
  return { ...(written ?? mapOf([])), entries, tail: [...(written?.tail ?? []), ...left] }
}

/** Entries by the fingerprint they fit; those that fit none; and the comments of marks that are no longer needed. */
function sorted(entries: readonly Entry[], { texts }: TextTree) {
  const found = new Map<string, Entry>()
  const spare: Entry[] = []
  const dropped: Comment[] = []
  const isOpen = (print: string) => texts.has(print) && !found.has(print) && !entries.some(({ key }) => key === print)
  for (const entry of entries.map(unmarkStale)) {
    const { key = '', value } = entry
    const print = markedPrint(key)
    const isUntouched = print !== undefined && value.kind === 'leaf' && fingerprint(String(value.value)) === print
    if (texts.has(key)) found.set(key, entry)
    else if (print === undefined) spare.push(entry)
    else if (isOpen(print)) found.set(print, isUntouched ? entry : { ...entry, key: print })
    else if (isUntouched) dropped.push(...entry.leading, ...entry.trailing)
    else spare.push({ ...entry, key: print })
  }
  return { found, spare, dropped }
}
