/** Maps of ids whose entries an example may replace one by one; everything else is replaced as a whole. */
const mergeable = [
  /^$/,
  /^(papers|cast|meters|items|facts|variants|interrupts|scenes|endings|phrases)$/,
  /^scenes\.[^.]+$/,
  /^scenes\.[^.]+\.(choose|compose|compose\.parts)$/,
]

/** A key with all the lines that belong to it; `rest` are lines under a parent before its first key. */
type Entry = { readonly key: string; readonly lines: readonly string[] }
type Entries = { readonly rest: readonly string[]; readonly entries: readonly Entry[] }

const keyAt = (line: string, indent: number): string | undefined => new RegExp(`^ {${indent}}("?[^\\s#"%-][^:"]*)"?:`).exec(line)?.[1]

function entriesOf(lines: readonly string[], indent: number): Entries {
  const rest: string[] = []
  const entries: { key: string; lines: string[] }[] = []
  for (const line of lines) {
    const key = keyAt(line, indent)
    if (key !== undefined) entries.push({ key, lines: [line] })
    else (entries.at(-1)?.lines ?? rest).push(line)
  }
  return { rest, entries }
}

/**
 * The text of `base` with the fragment’s entries in place of its own. Works on lines, not on YAML, so that a fragment
 * may hold mistakes of every kind, repeated keys and tabs included, and what it leaves alone stays as it was written.
 */
export function withFragment(base: string, fragment: string): string {
  return merged(base.trimEnd().split('\n'), fragment.trimEnd().split('\n'), []).join('\n').concat('\n')
}

function merged(baseLines: readonly string[], fragmentLines: readonly string[], path: readonly string[]): string[] {
  const indent = path.length * 2
  const base = entriesOf(baseLines, indent)
  const fragment = entriesOf(fragmentLines, indent)
  const result = [...base.entries]
  const placed = new Map<string, Entry>()
  let after = result.length - 1
  for (const entry of fragment.entries) {
    const at = result.findIndex(({ key }) => key === entry.key)
    const there = result[at]
    if (there !== undefined && !placed.has(entry.key)) {
      const next = [...path, entry.key]
      const isMerged = mergeable.some((pattern) => pattern.test(next.join('.'))) && there.lines.length > 1 && entry.lines.length > 1
      const [head, ...inner] = entry.lines as [string, ...string[]]
      result[at] = isMerged ? { key: entry.key, lines: [head, ...merged(there.lines.slice(1), inner, next)] } : entry
      placed.set(entry.key, result[at])
      after = at
    } else {
      // A key of its own, or the same key again: behind the one before it.
      result.splice(++after, 0, entry)
      placed.set(entry.key, entry)
    }
  }
  return [...base.rest, ...fragment.rest, ...result.flatMap(({ lines }) => lines)]
}

/** The text without the entries at these dotted paths; each must be there. */
export function without(text: string, paths: readonly string[]): string {
  return paths.reduce((left, path) => removed(left.split('\n'), path.split('.'), 0).join('\n'), text)
}

function removed(lines: readonly string[], [step, ...steps]: readonly string[], indent: number): string[] {
  const { rest, entries } = entriesOf(lines, indent)
  if (!entries.some(({ key }) => key === step)) throw new Error(`the example is without ${step}, which is not there`)
  return [
    ...rest,
    ...entries.flatMap((entry) => {
      if (entry.key !== step) return entry.lines
      const [head, ...inner] = entry.lines as [string, ...string[]]
      return steps.length === 0 ? [] : [head, ...removed(inner, steps, indent + 2)]
    }),
  ]
}
