/** One change in the text of a file: `from`, which stands exactly once in the entry, becomes `to`. */
export type Edit = {
  /** Ids that lead to the entry, `scenes.memo.compose`; without it the whole file. */
  readonly in?: string
  readonly from: string
  readonly to: string
}

/** The lines of the entry that the ids lead to, from its key up to, not including, the next entry. Throws if it is not there. */
export function entryAt(text: string, ids: string | undefined): { readonly from: number; readonly to: number } {
  const lines = text.split('\n')
  let [from, to] = [0, lines.length]
  const steps = ids === undefined ? [] : ids.split('.')
  for (const [depth, step] of steps.entries()) {
    const key = `${'  '.repeat(depth)}${step}:`
    const isEntry = (line: string) => line === key || line.startsWith(`${key} `)
    const at = lines.findIndex((line, index) => index >= from && index < to && isEntry(line))
    if (at === -1) throw new Error(`There is no ${ids} in this file.`)
    const isOutside = (line: string) => line.trim() !== '' && line.search(/\S/) <= depth * 2
    const end = lines.findIndex((line, index) => index > at && isOutside(line))
    from = at
    to = Math.min(to, end === -1 ? lines.length : end)
  }
  return { from, to }
}

/** The text after the edit, and the line, from 1, on which it changes. Throws if there is not exactly one place to edit. */
export function mutate(text: string, { in: ids, from, to }: Edit): { readonly text: string; readonly line: number } {
  const lines = text.split('\n')
  const entry = entryAt(text, ids)
  const parts = lines.slice(entry.from, entry.to).join('\n').split(from)
  const [before, after] = parts
  if (before === undefined || after === undefined || parts.length !== 2) {
    throw new Error(`「${from}」 stands ${parts.length - 1} times in ${ids ?? 'the file'}, not once.`)
  }
  const unchanged = [...lines.slice(0, entry.from), before].join('\n')
  const rest = lines.slice(entry.to)
  // Where whole lines are taken away or put in, the change begins with the next line.
  const lead = commonLead(from, to)
  return {
    text: [unchanged + to + after, ...rest].join('\n'),
    line: (unchanged + lead).split('\n').length,
  }
}

function commonLead(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return a.slice(0, length)
}

/** The line, from 1, of the entry that has the words; with no words that of its key. Throws unless there is exactly one. */
export function lineOf(text: string, ids: string | undefined, words?: string): number {
  const { from, to } = entryAt(text, ids)
  if (words === undefined) return from + 1
  const found = text
    .split('\n')
    .slice(from, to)
    .flatMap((line, index) => (line.includes(words) ? [from + index + 1] : []))
  const [line] = found
  if (line === undefined || found.length > 1)
    throw new Error(`「${words}」 stands on ${found.length} lines of ${ids ?? 'the file'}, not one.`)
  return line
}
