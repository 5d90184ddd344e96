import type { FoundComment } from './comments-in.ts'
import { isSpacedAt, lineStart, type OpenCollection, type OpenEntry } from './open-outline.ts'

/**
 * Gives each comment to what it is about. At the end of a line it belongs to the entry there; on a line of its own to the
 * entry that follows, unless it is indented further than that: then it ends the map or list before.
 */
export function placeComments(root: OpenCollection, comments: readonly FoundComment[], text: string): void {
  const entries = inOrder(root)
  let next = 0
  for (const { text: words, offset } of comments) {
    while (next < entries.length && (entries[next] as OpenEntry).start < offset) next += 1
    const before = outOfClosed(entries[next - 1], offset)
    const after = entries[next]
    const start = lineStart(text, offset)
    const isTrailing = text.slice(start, offset).trim() !== ''
    const comment = { text: words, spaced: !isTrailing && isSpacedAt(text, offset) }
    if (isTrailing && before !== undefined) before.trailing.push(comment)
    else home(root, before, after, offset, offset - start).push(comment)
  }
}

const inOrder = ({ entries }: OpenCollection): OpenEntry[] =>
  entries.flatMap((entry) => [entry, ...(entry.value.kind === 'leaf' ? [] : inOrder(entry.value))])

/** What stands between brackets is over with them. */
function outOfClosed(entry: OpenEntry | undefined, offset: number): OpenEntry | undefined {
  let at = entry
  while (at?.within.inline && at.within.to <= offset) at = at.within.owner
  return at
}

function home(root: OpenCollection, before: OpenEntry | undefined, after: OpenEntry | undefined, offset: number, column: number) {
  if (before !== undefined && offset < before.valueFrom && (before.value.kind === 'leaf' || before.value.inline)) return before.leading
  const brackets = openBrackets(before, offset) ?? (root.inline && root.from < offset && offset < root.to ? root : undefined)
  const collection = brackets ?? endedAt(before, column) ?? root
  const isBeforeEntry = after !== undefined && (before === undefined || contains(collection, after))
  return isBeforeEntry ? after.leading : collection.tail
}

/** The innermost map or list between brackets that is still open at `offset`. */
function openBrackets(before: OpenEntry | undefined, offset: number): OpenCollection | undefined {
  if (before === undefined) return undefined
  const { value } = before
  if (value.kind !== 'leaf' && value.inline && value.from < offset && offset < value.to) return value
  return before.within.inline && offset < before.within.to ? before.within : undefined
}

/** The innermost map or list around `entry` that is indented no further than `column`. */
function endedAt(entry: OpenEntry | undefined, column: number): OpenCollection | undefined {
  for (let at = entry; at !== undefined; at = at.within.owner) if (at.column <= column) return at.within
  return undefined
}

function contains(collection: OpenCollection, entry: OpenEntry): boolean {
  for (let at: OpenEntry | undefined = entry; at !== undefined; at = at.within.owner) if (at.within === collection) return true
  return false
}
