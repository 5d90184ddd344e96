import { type CST, Lexer, Parser } from 'yaml'

/** The deepest nesting that is read. */
export const deepest = 40
/** The most lexical tokens that are read: five times those of a long case. */
export const mostTokens = 80_000

export type ParsedTokens =
  | { readonly ok: true; readonly tokens: readonly CST.Token[] }
  | { readonly ok: false; readonly problem: 'too-deep' | 'too-many'; readonly offset: number }

/**
 * Splits a YAML text into the syntax trees of its documents. Stops as soon as it nests deeper than `deepest` or is
 * longer than `mostTokens`: the parser and all that follows it recurse, and must not be given what would blow the stack.
 */
export function parseTokens(text: string): ParsedTokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > mostTokens) return { ok: false, problem: 'too-many', offset: parser.offset }
    for (const token of parser.next(lexeme)) tokens.push(token)
    // Its stack holds the document, each open collection, and what is being read.
    if (parser.stack.length > deepest + 2) return { ok: false, problem: 'too-deep', offset: parser.offset }
  }
  for (const token of parser.end()) tokens.push(token)
  return { ok: true, tokens }
}
