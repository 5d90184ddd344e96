import { Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Scenario } from '../../scenario/scenario.ts'
import { writtenScenario } from './written-scenario.ts'

const widest = 96
const sections = ['briefing', 'cast', 'meters', 'interrupts', 'scenes', 'endings', 'phrases']
/** Values that read best on one line, if they fit. */
const oneLiners = new Set(['trains', 'rate', 'worth', 'base', 'pick', 'effect', 'when', 'calm', 'moves', 'portrait', 'voice', 'clock'])
/** Sections whose entries read best on one line each, if they fit. */
const tables = new Set(['meters', 'items', 'facts', 'interrupts'])

/**
 * A scenario as YAML in the canonical layout: keys in the order of the schema, shorthands where they say the same,
 * short maps on one line, long texts unfolded. Loading it gives the same scenario, if that came from the loader.
 */
export function printScenario(scenario: Scenario): string {
  const document = new Document(writtenScenario(scenario), { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  document.commentBefore = ' yaml-language-server: $schema=../scenario.schema.json'
  visit(document, {
    Scalar(_, node) {
      // Times, signed amounts and colours stay text for every reader of YAML.
      if (typeof node.value === 'string' && /^[+\d]/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
    Pair(_, pair) {
      const key = keyOf(pair)
      if (oneLiners.has(key)) layFlat(pair.value as Node | null, key)
      if (key === 'goto' || key === 'lines') for (const entry of isSeq(pair.value) ? pair.value.items : []) layFlat(entry as Node, key)
      if (tables.has(key) && isMap(pair.value)) for (const entry of pair.value.items) layFlat(entry.value as Node | null, '')
    },
  })
  const top = document.contents as YAMLMap
  for (const pair of top.items) {
    const key = keyOf(pair)
    if (sections.includes(key)) spaced(pair)
    if ((key === 'scenes' || key === 'endings') && isMap(pair.value)) pair.value.items.slice(1).forEach(spaced)
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, blockQuote: 'literal' })
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

const spaced = (pair: Pair) => {
  if (isScalar(pair.key)) pair.key.spaceBefore = true
}

/** Lays a map or list on one line if it is short and holds no text of several lines. */
function layFlat(node: Node | null, key: string): void {
  if (!isMap(node) && !isSeq(node)) return
  // A line said without condition reads like a script as it is.
  if (key === 'lines' && isMap(node) && node.items.length === 1) return
  if (fits(node)) node.flow = true
}

function fits(node: YAMLMap | YAMLSeq): boolean {
  let length = 0
  visit(node, (_, part) => {
    if (isPair(part)) length += 2
    if (isScalar(part)) length += String(part.value).includes('\n') ? widest : String(part.value).length + 2
  })
  return length < widest
}
