import type { OpenCollection } from './open-outline.ts'
import type { Outline } from './outline.ts'

/** What editors read: it must stay at the top. */
const forEditors = /^#\s*yaml-language-server:/

/** Tells the comments about the file from those about its first entry: a blank line stands between, or they are for editors. */
export function splitHead(root: OpenCollection): Outline {
  const [first, ...others] = root.entries
  if (first === undefined) return { head: root.tail, headSpaced: false, root: { ...root, tail: [] } }
  const { leading } = first
  const isSpacedAfter = (index: number) => (leading[index + 1] ?? first).spaced
  const length = 1 + leading.findLastIndex(({ text }, index) => isSpacedAfter(index) || forEditors.test(text))
  return {
    head: leading.slice(0, length),
    headSpaced: length > 0 && isSpacedAfter(length - 1),
    root: { ...root, entries: [{ ...first, leading: leading.slice(length), spaced: length < leading.length && first.spaced }, ...others] },
  }
}
