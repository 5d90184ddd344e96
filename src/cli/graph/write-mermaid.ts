import { drawnWords } from './drawn-words.ts'
import { caseColours, inkColour, relationshipColours } from './grade-colours.ts'
import { edgeLines, nodeLines } from './label-lines.ts'
import { mermaidLabel } from './mermaid-label.ts'
import type { SceneEdge, SceneGraph, SceneNode } from './scene-graph.ts'

const arrows: Readonly<Record<SceneEdge['kind'], string>> = { choose: '-->', compose: '-->', silence: '-.->', interrupt: '==>' }

/**
 * The graph as a Mermaid flowchart. Documents are parallelograms, endings are rounded and coloured by their grades,
 * interrupts are hexagons with thick arrows, passing moments are dotted.
 */
export function writeMermaid(graph: SceneGraph): string {
  const edge = (one: SceneEdge) => {
    const lines = edgeLines(graph, one)
    const label = lines.length > 0 ? `|${mermaidLabel(lines)}|` : ''
    return `${idOf(one.from)} ${arrows[one.kind]}${label} ${idOf(one.to)}`
  }
  return [
    'flowchart TD',
    ...[
      `begin((${mermaidLabel([drawnWords(graph.language).start])})) --> ${idOf(graph.start)}`,
      ...graph.nodes.map((node) => idOf(node.key) + shape(node, mermaidLabel(nodeLines(graph, node)))),
      ...graph.edges.map(edge),
      ...Object.entries(caseColours).map(([grade, fill]) => `classDef case_${grade} fill:${fill},color:${inkColour}`),
      ...Object.entries(relationshipColours).map(([grade, stroke]) => `classDef relationship_${grade} stroke:${stroke},stroke-width:3px`),
      `classDef start fill:${inkColour},color:#fffdf7`,
      'class begin start',
      ...graph.nodes.flatMap(classes),
    ].map((line) => `  ${line}`),
    '',
  ].join('\n')
}

// Never one of Mermaid’s own words, such as `end`, since every key has a prefix.
const idOf = (key: string) => key.replace('.', '_')

function shape(node: SceneNode, label: string): string {
  if (node.kind === 'ending') return `([${label}])`
  if (node.kind === 'interrupt') return `{{${label}}}`
  return node.decision === 'compose' ? `[/${label}/]` : `[${label}]`
}

const classes = (node: SceneNode): string[] =>
  node.kind === 'ending' ? [`class ${idOf(node.key)} case_${node.case}`, `class ${idOf(node.key)} relationship_${node.relationship}`] : []
