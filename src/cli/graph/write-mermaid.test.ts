import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aHostileVisit, hostileTexts } from '../../../tests/support/a-hostile-visit.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { shippedIds, shippedScenario } from '../../../tests/support/shipped-scenarios.ts'
import { edgeLines, nodeLines } from './label-lines.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { type SceneGraph, sceneGraph } from './scene-graph.ts'
import { writeMermaid } from './write-mermaid.ts'

// The part of Mermaid's flowchart grammar that is written here, narrower than Mermaid's own.
const label = /"(?:[^\p{Cc}\p{Bidi_Control}"#&;:%{}<>[\]|\\`*_~$@ﬂ°¶]|<br\/>|#\d+;)*"/u.source
const key = '[a-z]+(?:_[a-z][a-z0-9-]*)?'
const shape = `(?:\\[${label}\\]|\\[/${label}/\\]|\\(\\[${label}\\]\\)|\\{\\{${label}\\}\\}|\\(\\(${label}\\)\\))`
const statements = {
  begin: new RegExp(`^  begin${shape} --> ${key}$`, 'u'),
  node: new RegExp(`^  ${key}${shape}$`, 'u'),
  edge: new RegExp(`^  ${key} (?:-->|-\\.->|==>)(?:\\|${label}\\|)? ${key}$`, 'u'),
  style: /^ {2}classDef [a-z_]+ (?:(?:fill|color|stroke):#[0-9a-f]{6}|stroke-width:3px)(?:,(?:color:#[0-9a-f]{6}|stroke-width:3px))?$/,
  class: new RegExp(`^  class ${key} [a-z_]+$`, 'u'),
}

/** How many statements of each kind there are. Throws at a line that is none. */
function readMermaid(text: string): Record<string, number> {
  const [head, ...lines] = text.trimEnd().split('\n')
  expect(head).toBe('flowchart TD')
  const counts: Record<string, number> = {}
  for (const line of lines) {
    const kind = Object.entries(statements).find(([, pattern]) => pattern.test(line))?.[0]
    if (kind === undefined) throw new Error(`This is no statement: ${line}`)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** What Mermaid shows for a label, line by line, without the joiners that nobody sees. */
const shown = (quoted: string) =>
  quoted
    .slice(1, -1)
    .split('<br/>')
    .map((line) => line.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('\u2060', ''))

const counted = ({ nodes, edges }: SceneGraph) => {
  const endings = nodes.filter(({ kind }) => kind === 'ending').length
  return { begin: 1, node: nodes.length, edge: edges.length, style: 7, class: 1 + 2 * endings }
}

test('draws scenes, documents, endings, interrupts and what leads where', () => {
  const lines = writeMermaid(sceneGraph(aVisit())).split('\n')
  expect(lines).toContain('  begin(("開始")) --> scene_door')
  expect(lines).toContain('  scene_door["door<br/>応答はない。"]')
  expect(lines).toContain('  scene_note[/"note<br/>メモを書く。"/]')
  expect(lines).toContain('  ending_lost(["lost<br/>決裂<br/>決裂 / 毀損"])')
  expect(lines).toContain('  interrupt_late{{"割り込み late<br/>時刻 ≥ 15#58;00"}}')
  expect(lines).toContain('  scene_call -->|"prove<br/>メモがございます。<br/>選べるとき：「訪問メモ」あり<br/>怒り ≥ 80"| ending_lost')
  expect(lines).toContain('  scene_call -.->|"30秒黙っている"| scene_offer')
  expect(lines).toContain('  interrupt_late ==> scene_call')
  expect(lines).toContain('  class ending_lost case_lost')
  expect(lines).toContain('  class ending_lost relationship_damaged')
})

describe('nothing but flowchart statements', () => {
  test.each(shippedIds)('from %s', (id) => {
    const graph = sceneGraph(shippedScenario(id))
    expect(readMermaid(writeMermaid(graph))).toEqual(counted(graph))
  })

  test.each(hostileTexts)('from texts such as %j', (text) => {
    const graph = sceneGraph(aHostileVisit(text))
    expect(readMermaid(writeMermaid(graph))).toEqual(counted(graph))
    const labels = [...graph.nodes.map((node) => nodeLines(graph, node)), ...graph.edges.map((edge) => edgeLines(graph, edge))]
    for (const lines of labels.filter(({ length }) => length > 0)) {
      expect(shown(mermaidLabel(lines))).toEqual(lines.map((line) => line.replaceAll('\u202e', '�')))
    }
  })

  test('whatever a label holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 3 }), (lines) => {
        expect(mermaidLabel(lines)).toMatch(new RegExp(`^${label}$`, 'u'))
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (line) => {
        expect(shown(mermaidLabel([line]))).toEqual([line.replace(/ +/g, ' ')])
      }),
    )
  })

  test.each(['\\n', '$$', ':fa-car', 'ﬂ°', 'ﬂ°°', '¶ß'])(
    'and no %s in one piece, which Mermaid looks for once entities are read',
    (sign) => {
      const read = mermaidLabel([`a${sign}b`]).replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      expect(read).not.toContain(sign)
    },
  )

  test('and no Markdown list', () => {
    expect(mermaidLabel(['- a', '1. b', '2) c', '30 d.'])).toBe('"#45; a<br/>1#46; b<br/>2#41; c<br/>30 d."')
  })
})
