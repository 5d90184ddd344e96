import { type GraphASTNode, parse } from '@ts-graphviz/ast'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aHostileVisit, hostileTexts } from '../../../tests/support/a-hostile-visit.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { shippedIds, shippedScenario } from '../../../tests/support/shipped-scenarios.ts'
import { edgeLines, nodeLines } from './label-lines.ts'
import { type SceneGraph, sceneGraph } from './scene-graph.ts'
import { writeDot } from './write-dot.ts'

type Statement = { readonly from: string; readonly to?: string; readonly attributes: Record<string, string> }

/** The nodes and edges that a DOT parser finds, without those of the mark at the start. */
function readDot(text: string): { nodes: Statement[]; edges: Statement[] } {
  const dot = parse(text)
  const [graph, ...others] = dot.children.filter((child): child is GraphASTNode => child.type === 'Graph')
  if (graph === undefined || others.length > 0 || !graph.directed) throw new Error('This is not one digraph.')
  const nodes: Statement[] = []
  const edges: Statement[] = []
  for (const child of graph.children) {
    if (child.type === 'AttributeList') continue
    if (child.type !== 'Node' && child.type !== 'Edge') throw new Error(`A drawing has no ${child.type}.`)
    const attributes = Object.fromEntries(
      child.children.flatMap((one) => (one.type === 'Attribute' ? [[one.key.value, one.value.value] as const] : [])),
    )
    if (child.type === 'Node') nodes.push({ from: child.id.value, attributes })
    else {
      const [from = '', to = ''] = child.targets.map((target) => ('id' in target ? target.id.value : ''))
      edges.push({ from, to, attributes })
    }
  }
  return { nodes: nodes.filter(({ from }) => from !== 'begin'), edges: edges.filter(({ from }) => from !== 'begin') }
}

/** What Graphviz shows for a label, once the parser has taken the quotes away. */
const shown = (label: string) => label.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign)).replace(/&amp;/g, '&')

function expectDrawn(graph: SceneGraph, visible = (line: string) => line) {
  const { nodes, edges } = readDot(writeDot(graph))
  expect(nodes.map(({ from }) => from)).toEqual(graph.nodes.map(({ key }) => key))
  expect(edges.map(({ from, to }) => [from, to])).toEqual(graph.edges.map(({ from, to }) => [from, to]))
  const labels = [...nodes, ...edges].map(({ attributes }) => attributes.label ?? '')
  const lines = [...graph.nodes.map((node) => nodeLines(graph, node)), ...graph.edges.map((edge) => edgeLines(graph, edge))]
  expect(labels.map(shown)).toEqual(lines.map((label) => label.map(visible).join('\n')))
}

test('is laid out from top to bottom', () => {
  expect(writeDot(sceneGraph(aVisit()))).toMatch(/^digraph "visit" \{\n {2}graph \[rankdir="TB", label="不在の訪問"/)
})

test('gives each kind of node and edge a look of its own', () => {
  const { nodes, edges } = readDot(writeDot(sceneGraph(aVisit())))
  const look = (key: string) => nodes.find(({ from }) => from === key)?.attributes
  expect(look('scene.door')).toMatchObject({ shape: 'box' })
  expect(look('scene.note')).toMatchObject({ shape: 'note' })
  expect(look('ending.lost')).toMatchObject({ style: 'rounded,filled', fillcolor: '#f6e1d8', color: '#c8452d' })
  expect(look('ending.settled')).toMatchObject({ fillcolor: '#e4ecdd', color: '#4f7a5b' })
  expect(look('interrupt.late')).toMatchObject({ shape: 'hexagon' })
  expect(edges.map(({ attributes }) => attributes.style)).toContain('dashed')
  expect(edges.at(-1)).toMatchObject({ from: 'interrupt.late', to: 'scene.call', attributes: { style: 'bold' } })
})

describe('a parser of DOT finds every node and edge with its label', () => {
  test.each(shippedIds)('in %s', (id) => expectDrawn(sceneGraph(shippedScenario(id))))

  test.each(hostileTexts)('in texts such as %j', (text) => {
    expectDrawn(sceneGraph(aHostileVisit(text)), (line) => line.replaceAll('\u202e', '�'))
  })

  test('in any text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 }).filter((one) => one.trim() !== '')
    fc.assert(
      fc.property(text, (one) => expectDrawn(sceneGraph(aHostileVisit(one)))),
      { numRuns: 50 },
    )
  })
})
