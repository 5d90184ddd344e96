import { distance } from 'fastest-levenshtein'

const longest = 64
const mostCandidates = 2000

/**
 * The candidate that `written` most likely stands for: fewest edits, at most two in five of its characters (two for
 * short words); undefined if none is near. The first wins among equals.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  // Ids are short and few; comparing megabytes would only give a hostile file time.
  if (written.length > longest) return undefined
  const allowed = Math.max(2, Math.round(written.length * 0.4))
  let best: { readonly word: string; readonly edits: number } | undefined
  let looked = 0
  for (const word of candidates) {
    if (++looked > mostCandidates) break
    if (word === written || Math.abs(word.length - written.length) > allowed) continue
    const edits = distance(written, word)
    if (edits <= allowed && edits < Math.max(written.length, word.length) && edits < (best?.edits ?? Infinity)) best = { word, edits }
  }
  return best?.word
}
