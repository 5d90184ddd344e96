import { Composer, CST, type Node, type YAMLError } from 'yaml'
import { type Finding, finding } from '../diagnostics/finding.ts'
import { withSlips } from './mend-slips.ts'
import { openBracket } from './open-bracket.ts'
import { deepest, mostTokens, parseTokens } from './parse-tokens.ts'
import { type Positions, positionsOf, type Span } from './positions.ts'
import { type ReadNode, readNode } from './read-node.ts'
import { readText } from './read-text.ts'
import type { SourceFile } from './source-file.ts'
import { type SourceMap, sourceMapOf } from './source-map.ts'

/** A file as plain data with the place of every value; without `data` where it cannot be read as YAML at all. */
export type ReadYaml = {
  readonly findings: readonly Finding[]
  readonly data?: Omit<ReadNode, 'findings' | 'node'> & { readonly source: SourceMap }
}

const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false } as const

/**
 * Reads a YAML 1.2 file of the kind scenarios are written in: one document, no directives, anchors, aliases, merge keys,
 * tags or repeated keys. Bounded in time and memory whatever the file holds.
 */
export function readYaml(input: SourceFile): ReadYaml {
  const read = readText(input)
  if (!read.ok) return { findings: [read.finding] }
  const { file } = input
  const once = readYamlText(file, read.text)
  if (once.data !== undefined) return once
  return { findings: withSlips(file, read.text, once.findings, (mended) => readYamlText(file, mended).findings) }
}

/** As `readYaml`, of a text without characters that no file may hold. Does not look for slips of the keyboard. */
export function readYamlText(file: string, text: string): ReadYaml {
  const positions = positionsOf(file, text)
  const at = (from: number, to = from + 1) => positions.place([from, Math.min(to, text.length)])
  const parsed = parseTokens(text)
  if (!parsed.ok) {
    const place = at(Math.min(parsed.offset, text.length - 1))
    return {
      findings: [
        parsed.problem === 'too-deep' ? finding('KD105', place, { limit: deepest }) : finding('KD116', place, { limit: mostTokens }),
      ],
    }
  }
  const stream = checkStream(parsed.tokens, at)
  if (stream !== undefined) return { findings: [stream] }
  const [document] = [...new Composer(options).compose(parsed.tokens, true, text.length)]
  if (document === undefined) return { findings: [finding('KD103', at(0), {})] }
  const contents = document.contents as Node | null
  // A file of nothing but comments.
  if (contents === null || contents.range?.[0] === contents.range?.[1]) return { findings: [finding('KD103', at(0), {})] }
  const { findings, node, ...data } = readNode(contents, text, positions)
  const quotes = quotesOverLines(parsed.tokens)
  const broken = document.errors.map((error) => syntaxFinding(error, text, positions, quotes, parsed.tokens))
  const [first] = broken
  if (first !== undefined) {
    // What the parser makes of the text after a syntax error is a guess.
    return { findings: [...findings.filter(({ place }) => place.line < first.place.line), first] }
  }
  return { findings, data: { ...data, source: sourceMapOf(file, text, node, positions) } }
}

/** A finding if the stream is more than one plain document. */
function checkStream(tokens: readonly CST.Token[], at: (from: number) => Finding['place']): Finding | undefined {
  const directive = tokens.find(({ type }) => type === 'directive')
  if (directive !== undefined) return finding('KD115', at(directive.offset), {})
  const second = tokens.filter(({ type }) => type === 'document')[1]
  return second && finding('KD108', at(second.offset), {})
}

/** The spans of quoted texts that go on over several lines, as they do where a quote is left open. */
function quotesOverLines(documents: readonly CST.Token[]): Span[] {
  const spans: Span[] = []
  const look = (token: CST.Token | null | undefined) => {
    const isQuoted = token?.type === 'double-quoted-scalar' || token?.type === 'single-quoted-scalar'
    if (isQuoted && token.source.includes('\n')) spans.push([token.offset, token.offset + token.source.length])
  }
  for (const document of documents) {
    if (document.type !== 'document') continue
    look(document.value)
    CST.visit(document, ({ key, value }) => {
      look(key)
      look(value)
    })
  }
  return spans
}

function syntaxFinding(
  { code, pos }: YAMLError,
  text: string,
  positions: Positions,
  quotes: readonly Span[],
  documents: readonly CST.Token[],
): Finding {
  const open = quotes.find(([start, end]) => start <= pos[0] && pos[0] <= end)
  const from = open?.[0] ?? Math.min(pos[0], Math.max(0, text.trimEnd().length - 1))
  const lineEnd = text.indexOf('\n', from)
  const span: Span = [from, Math.min(Math.max(pos[1], from + 1), lineEnd === -1 ? text.length : Math.max(lineEnd, from + 1))]
  const place = positions.place(span)
  const bracket = open === undefined ? openBracket(documents, pos[0]) : undefined
  if (bracket !== undefined) return finding('KD106', positions.place([bracket, bracket + 1]), { problem: 'BRACKET_OPEN' })
  if (code === 'TAB_AS_INDENT') return finding('KD107', place, {})
  if (code === 'TAG_RESOLVE_FAILED') return finding('KD111', place, { tag: text.slice(...span).slice(0, 60) })
  return finding('KD106', place, { problem: code })
}
