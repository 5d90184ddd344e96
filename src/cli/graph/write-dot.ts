import { drawnWords } from './drawn-words.ts'
import { caseColours, inkColour, relationshipColours } from './grade-colours.ts'
import { edgeLines, nodeLines } from './label-lines.ts'
import type { SceneEdge, SceneGraph, SceneNode } from './scene-graph.ts'

type Attributes = Readonly<Record<string, string>>

const styles: Readonly<Record<SceneEdge['kind'], string>> = { choose: 'solid', compose: 'solid', silence: 'dashed', interrupt: 'bold' }

/** The graph in Graphviz’s DOT, from top to bottom, with the same shapes and colours as the Mermaid flowchart. */
export function writeDot(graph: SceneGraph): string {
  const statements = [
    `graph ${list({ rankdir: 'TB', label: escaped(graph.title), labelloc: 't', fontname: 'sans-serif' })}`,
    `node ${list({ fontname: 'sans-serif', color: inkColour, fontcolor: inkColour })}`,
    `edge ${list({ fontname: 'sans-serif', fontsize: '10', color: inkColour, fontcolor: inkColour })}`,
    `"begin" ${list({ shape: 'circle', style: 'filled', fillcolor: inkColour, fontcolor: '#fffdf7', label: drawnWords(graph.language).start })}`,
    `"begin" -> "${graph.start}"`,
    ...graph.nodes.map((node) => `"${node.key}" ${list({ label: labelOf(nodeLines(graph, node)), ...shape(node) })}`),
    ...graph.edges.map(
      (edge) => `"${edge.from}" -> "${edge.to}" ${list({ label: labelOf(edgeLines(graph, edge)), style: styles[edge.kind] })}`,
    ),
  ]
  return [`digraph "${graph.id}" {`, ...statements.map((statement) => `  ${statement};`), '}', ''].join('\n')
}

function shape(node: SceneNode): Attributes {
  if (node.kind === 'interrupt') return { shape: 'hexagon' }
  if (node.kind === 'scene') return { shape: node.decision === 'compose' ? 'note' : 'box' }
  const { [node.case]: fillcolor } = caseColours
  return { shape: 'box', style: 'rounded,filled', fillcolor, color: relationshipColours[node.relationship], penwidth: '3' }
}

const list = (attributes: Attributes) =>
  `[${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}]`

const labelOf = (lines: readonly string[]) => lines.map(escaped).join('\\n')

/** A text as it stands within quotes: Graphviz reads escapes and HTML entities even there. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Bidi_Control}\p{Cc}\p{Cs}\ufeff]/gu, '�')
    .replace(/&/g, '&amp;')
    .replace(/["\\]/g, (character) => `\\${character}`)
