import { fingerprint } from '../scenario/fingerprint.ts'
import type { Comment, Entry } from './outline.ts'

const stale = '# 要見直し (stale) '
const gone = '# 原文なし (gone):'

/** The entry with a comment right before it that tells what it should translate now. */
export function markStale(entry: Entry, source: string): Entry {
  const text = `${stale}${fingerprint(source)}: ${source.replaceAll(/\s*\n\s*/g, ' ')}`
  return { ...entry, leading: [...entry.leading, { text, spaced: entry.spaced }], spaced: false }
}

/** The entry without what `markStale` put before it. */
export function unmarkStale(entry: Entry): Entry {
  const isMark = ({ text }: Comment) => text.startsWith(stale)
  return {
    ...entry,
    leading: entry.leading.filter((comment) => !isMark(comment)),
    spaced: entry.spaced || entry.leading.some((comment) => isMark(comment) && comment.spaced),
  }
}

/** Lines of a translation as a comment: nothing in the scenario has them any longer. */
export function goneComments(lines: readonly string[], spaced: boolean): Comment[] {
  const [first, ...others] = lines
  const texts = others.length === 0 ? [`${gone} ${first}`] : [gone, ...lines.map((line) => `# ${line}`.trimEnd())]
  return texts.map((text, index) => ({ text, spaced: spaced && index === 0 }))
}

export const isGoneComment = (text: string): boolean => text.startsWith(gone)
