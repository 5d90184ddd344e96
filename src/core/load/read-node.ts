import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { type Finding, finding } from '../diagnostics/finding.ts'
import type { ValuePath } from '../diagnostics/place.ts'
import { PathSet } from './path-set.ts'
import type { Positions, Span } from './positions.ts'
import type { SourceNode } from './source-map.ts'

/** A YAML node as plain data, with the spans of all that is in it and findings of what YAML offers but a scenario may not use. */
export type ReadNode = {
  readonly value: unknown
  readonly node: SourceNode
  readonly findings: readonly Finding[]
  /** Paths of values that already have a finding, so that what follows from it is not reported as well. */
  readonly spoilt: PathSet
  /** Paths of maps in which keys may be missing only because of a finding. */
  readonly incomplete: PathSet
}

/** A key that is there already, where it stands and where it stood first. */
type Repeated = { readonly name: string; readonly span: Span; readonly first: Span }
type Read = { readonly value: unknown; readonly node: SourceNode }

/** Reads the contents of a document. Recurses, so the nesting must have been bounded before. */
export function readNode(contents: Node | null, text: string, positions: Positions): ReadNode {
  const findings: Finding[] = []
  const spoilt = new PathSet()
  const incomplete = new PathSet()
  const anchors = new Set<string>()

  /** Reports anchor and tag of a node; tells whether it is tagged. */
  function checkProperties(node: Node, path: ValuePath): boolean {
    if ('anchor' in node && node.anchor) anchors.add(node.anchor)
    const at = (sign: '&' | '!') => positions.place(propertySpan(node, text, sign), path)
    if ('anchor' in node && node.anchor) findings.push(finding('KD109', at('&'), { name: `&${node.anchor.slice(0, 60)}` }))
    if (node.tag) findings.push(finding('KD111', at('!'), { tag: node.tag.slice(0, 60) }))
    return Boolean(node.tag)
  }

  function read(node: Node | null, path: ValuePath, key?: Span): Read {
    const span = { ...(key && { key }), value: spanOf(node) }
    const leaf = (value: unknown): Read => ({ value, node: { ...span, children: new Map() } })
    if (node === null) return leaf(null)
    if (isAlias(node)) {
      // An anchor has its finding, and is there for the sake of its aliases.
      if (!anchors.has(node.source))
        findings.push(finding('KD109', positions.place(span.value, path), { name: `*${node.source.slice(0, 60)}` }))
      spoilt.add(path)
      return leaf(undefined)
    }
    if (checkProperties(node, path)) spoilt.add(path)
    if (isMap(node)) return readMap(node, path, span)
    if (!isSeq(node)) return leaf(isScalar(node) ? node.value : null)
    const entries = node.items.map((item, index) => read(item as Node | null, [...path, index]))
    return {
      value: entries.map(({ value }) => value),
      node: { ...span, children: new Map(entries.map((entry, index) => [index, entry.node])) },
    }
  }

  function readMap(map: YAMLMap, path: ValuePath, span: Omit<SourceNode, 'children'>): Read {
    const value: Record<string, unknown> = {}
    const children = new Map<string | number, SourceNode>()
    const repeated: Repeated[] = []
    for (const pair of map.items) {
      const key = pair.key as Node
      const keySpan = spanOf(key)
      const name = readKey(key, path)
      if (name === undefined) continue
      const first = children.get(name)
      if (first !== undefined) {
        repeated.push({ name, span: keySpan, first: first.key ?? first.value })
        continue
      }
      const entry = read((pair.value ?? null) as Node | null, [...path, name], keySpan)
      value[name] = entry.value
      children.set(name, entry.node)
    }
    reportRepeated(repeated, path)
    return { value, node: { ...span, children } }
  }

  /** The name a key gives to its value; undefined, with a finding, if the value cannot be kept. */
  function readKey(key: Node, path: ValuePath): string | undefined {
    const span = spanOf(key)
    const place = positions.place(span, path)
    const written = text.slice(...span).slice(0, 200)
    if (isAlias(key) || written === '<<') {
      findings.push(isAlias(key) ? finding('KD109', place, { name: written.slice(0, 60) }) : finding('KD110', place, {}))
      incomplete.add(path)
      return undefined
    }
    checkProperties(key, path)
    const isText = isScalar(key) && typeof key.value === 'string'
    const name = isText ? (key.value as string) : written
    // Set on an object it would replace what the object inherits.
    if (name === '__proto__') {
      findings.push(finding('KD114', place, { key: name }))
      return undefined
    }
    if (!isText) {
      findings.push(finding('KD113', place, { written }))
      spoilt.add([...path, name])
      incomplete.add(path)
    }
    return name
  }

  /** One key twice is one fault; several mean that the line is missing with which another entry begins. */
  function reportRepeated([one, ...others]: readonly Repeated[], path: ValuePath): void {
    if (one === undefined) return
    const place = positions.place(one.span, path)
    const parameters = { key: one.name.slice(0, 200), line: positions.at(one.first[0]).line }
    findings.push(
      others.length === 0 ? finding('KD112', place, parameters) : finding('KD117', place, { ...parameters, keys: 1 + others.length }),
    )
    // What it stands for by mistake is missing: a key of this map, or, of several, an entry of the one above.
    incomplete.add(others.length > 0 ? path.slice(0, -1) : path)
  }

  return { ...read(contents, []), findings, spoilt, incomplete }
}

const spanOf = (node: Node | null): Span => (node?.range ? [node.range[0], node.range[1]] : [0, 0])

/** Where the anchor or tag of a node stands: before the node, which leaves it out of its own range. */
function propertySpan(node: Node, text: string, sign: '&' | '!'): Span {
  const end = node.range?.[0] ?? 0
  const from = text.lastIndexOf(sign, end - 1)
  if (from === -1) return [end, end]
  // Back to the first of `!!tag`.
  const first = sign === '!' && text[from - 1] === '!' ? from - 1 : from
  const length = text.slice(first, end).search(/\s/)
  return [first, length === -1 ? end : first + length]
}
