import type { CST } from 'yaml'

/** A comment of a text, `#` included, and where it begins. */
export type FoundComment = { readonly text: string; readonly offset: number }

/** Every comment in the syntax trees of a text, in its order. */
export function commentsIn(tokens: readonly CST.Token[]): FoundComment[] {
  const found: FoundComment[] = []
  const look = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(look)
    else if (typeof part === 'object' && part !== null) {
      const { type, source, offset } = part as Partial<CST.SourceToken>
      if (type === 'comment' && source !== undefined && offset !== undefined) found.push({ text: source.trimEnd(), offset })
      else Object.values(part).forEach(look)
    }
  }
  look(tokens)
  return found.sort((a, b) => a.offset - b.offset)
}
