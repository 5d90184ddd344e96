import { Composer, type CST, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { parseTokens } from '../load/parse-tokens.ts'
import { readBlock } from './block-text.ts'
import { commentsIn } from './comments-in.ts'
import { isSpacedAt, lineStart, type OpenCollection, type OpenEntry } from './open-outline.ts'
import type { Leaf, Outline } from './outline.ts'
import { placeComments } from './place-comments.ts'
import { splitHead } from './split-head.ts'

const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, keepSourceTokens: true, prettyErrors: false } as const

/**
 * The outline of a text that `readYaml` has read without findings, its lines ended by LF.
 * Undefined if it is neither a map nor a list.
 */
export function readOutline(text: string): Outline | undefined {
  const parsed = parseTokens(text)
  if (!parsed.ok) return undefined
  const [document] = [...new Composer(options).compose(parsed.tokens, true, text.length)]
  const contents = document?.contents as Node | null | undefined
  if (!isMap(contents) && !isSeq(contents)) return undefined
  const root = openCollection(contents, text, undefined)
  placeComments(root, commentsIn(parsed.tokens), text)
  return splitHead(root)
}

function openCollection(node: YAMLMap | YAMLSeq, text: string, owner: OpenEntry | undefined): OpenCollection {
  const [from, to] = node.range as [number, number, number]
  const opened: OpenCollection = { kind: isMap(node) ? 'map' : 'list', entries: [], tail: [], inline: node.flow === true, from, to, owner }
  const open = (start: number, value: Node | null, key?: string) => {
    const valueFrom = value?.range?.[0] ?? start
    const entry: OpenEntry = {
      ...(key !== undefined && { key }),
      value: leafOf(value, text),
      leading: [],
      trailing: [],
      spaced: isSpacedAt(text, start),
      start,
      column: start - lineStart(text, start),
      valueFrom,
      within: opened,
    }
    if (isMap(value) || isSeq(value)) entry.value = openCollection(value, text, entry)
    opened.entries.push(entry)
  }
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const written = key as Scalar<string>
      open(written.range?.[0] ?? from, value as Node | null, written.value)
    }
  } else {
    for (const [index, item] of node.items.entries()) open(startOfItem(node, index), item as Node | null)
  }
  return opened
}

/** Where an entry of a list begins: at its hyphen, if it has one. */
function startOfItem(list: YAMLSeq, index: number): number {
  const token = list.srcToken as CST.BlockSequence | CST.FlowCollection | undefined
  const hyphen = token?.type === 'block-seq' ? token.items[index]?.start.find(({ type }) => type === 'seq-item-ind') : undefined
  return hyphen?.offset ?? (list.items[index] as Node | null)?.range?.[0] ?? list.range?.[0] ?? 0
}

function leafOf(node: Node | null, text: string): Leaf {
  if (!isScalar(node)) return { kind: 'leaf', value: null, written: '' }
  const { value } = node
  if (typeof value !== 'string') {
    const [from, to] = node.range ?? [0, 0]
    return { kind: 'leaf', value, written: text.slice(from, to).trim() }
  }
  const block = readBlock(node)
  return { kind: 'leaf', value, ...(block && { block }) }
}
