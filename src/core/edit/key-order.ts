import type { ValuePath } from '../diagnostics/place.ts'
import { allowedKeys } from '../load/allowed-keys.ts'
import type { Collection, Value } from './outline.ts'

/** In these the order is the author’s: effects apply in theirs, and conditions read as they were thought. */
const free = new Set(['effect', 'when', 'calm'])

/** A scenario with the keys of every map in the order of the schema. Maps with keys that it does not name stay as they are. */
export function inKeyOrder(value: Collection, path: ValuePath = []): Collection {
  const entries = value.entries.map((entry, index) => {
    const inner = entry.value
    if (inner.kind === 'leaf' || free.has(entry.key ?? '')) return entry
    return { ...entry, value: inKeyOrder(inner, [...path, entry.key ?? index]) satisfies Value }
  })
  return { ...value, entries: value.kind === 'map' ? ordered(entries, path) : entries }
}

function ordered(entries: Collection['entries'], path: ValuePath): Collection['entries'] {
  const keys = keysAt(path)
  const rank = ({ key }: { key?: string }) => keys.indexOf(key ?? '')
  if (entries.some((entry) => rank(entry) < 0)) return entries
  return entries.toSorted((a, b) => rank(a) - rank(b))
}

const known = new Map<string, readonly string[]>()

/** The schema is the same under every id of a section, so one look at it is enough for all. */
function keysAt(path: ValuePath): readonly string[] {
  const isId = (index: number) => index === 1 || (index === 3 && path[2] === 'choose') || (index === 4 && path[3] === 'parts')
  const name = path.map((step, index) => (typeof step === 'number' ? '#' : isId(index) ? '*' : step)).join('/')
  const keys = known.get(name) ?? inReadingOrder(allowedKeys(path))
  known.set(name, keys)
  return keys
}

/** What a document is worth and does by itself is read before what its parts add, which go on for pages. */
function inReadingOrder(keys: readonly string[]): readonly string[] {
  if (!keys.includes('parts') || !keys.includes('base')) return keys
  const first: readonly string[] = keys.filter((key) => key === 'base' || key === 'effect')
  return keys.flatMap((key) => (first.includes(key) ? [] : key === 'parts' ? [...first, key] : [key]))
}
