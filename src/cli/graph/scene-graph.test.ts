import { describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { shippedIds, shippedScenario } from '../../../tests/support/shipped-scenarios.ts'
import { type SceneEdge, sceneGraph } from './scene-graph.ts'
import { writeJson } from './write-json.ts'

const visit = sceneGraph(aVisit())
const from = (key: string) => visit.edges.filter((edge) => edge.from === key)

describe('nodes', () => {
  test('are the scenes, endings and interrupts, in the order of the file', () => {
    expect(visit.start).toBe('scene.door')
    expect(visit.nodes.map(({ key }) => key)).toEqual([
      'scene.door',
      'scene.note',
      'scene.call',
      'scene.offer',
      'ending.settled',
      'ending.parked',
      'ending.lost',
      'interrupt.late',
    ])
  })

  test('say what they are', () => {
    expect(visit.nodes.slice(1, 3)).toEqual([
      { key: 'scene.note', id: 'note', kind: 'scene', decision: 'compose', text: 'メモを書く。' },
      { key: 'scene.call', id: 'call', kind: 'scene', decision: 'choose', text: '佐藤様：「在宅していたはずですが」' },
    ])
    expect(visit.nodes.slice(6)).toEqual([
      { key: 'ending.lost', id: 'lost', kind: 'ending', text: '決裂', case: 'lost', relationship: 'damaged' },
      {
        key: 'interrupt.late',
        id: 'late',
        kind: 'interrupt',
        when: { words: '時刻 ≥ 15:00', condition: { kind: 'clock', after: 900 } },
      },
    ])
  })
})

describe('edges', () => {
  test('of an option say when it is offered and when each branch is taken', () => {
    const offered = { words: '「訪問メモ」あり', condition: { kind: 'has', item: 'memo' } }
    const prove = { from: 'scene.call', kind: 'choose', option: 'prove', text: 'メモがございます。', offered }
    expect(from('scene.call').filter(({ option }) => option === 'prove')).toEqual([
      { ...prove, to: 'ending.lost', when: { words: '怒り ≥ 80', condition: { kind: 'meter', meter: 'anger', atLeast: 80 } } },
      { ...prove, to: 'scene.offer', otherwise: true },
    ])
  })

  test('of documents, passing moments and interrupts have a kind of their own', () => {
    expect(from('scene.note')).toEqual([{ from: 'scene.note', to: 'scene.call', kind: 'compose', text: '訪問のご連絡' }])
    expect(from('scene.call').at(-1)).toEqual({ from: 'scene.call', to: 'scene.offer', kind: 'silence', text: '30秒黙っている' })
    expect(from('interrupt.late')).toEqual([{ from: 'interrupt.late', to: 'scene.call', kind: 'interrupt' }])
  })

  test('of an interrupt may lead to an ending', () => {
    expect(sceneGraph(aScenario()).edges.at(-1)).toEqual({ from: 'interrupt.hangs-up', to: 'ending.lost', kind: 'interrupt' })
  })

  test.each(shippedIds)('of %s: one for each branch that is written, between nodes that are there', (id) => {
    const scenario = shippedScenario(id)
    const { nodes, edges, start } = sceneGraph(scenario)
    const keys = new Set(nodes.map(({ key }) => key))
    expect(keys.size).toBe(nodes.length)
    expect([start, ...edges.flatMap((edge: SceneEdge) => [edge.from, edge.to])].filter((key) => !keys.has(key))).toEqual([])
    const decisions = Object.values(scenario.scenes).flatMap((scene) => [
      ...Object.values(scene.choose ?? {}),
      ...[scene.compose, scene.silence].filter((one) => one !== undefined),
    ])
    expect(edges).toHaveLength(decisions.flatMap(({ goto }) => goto).length + Object.keys(scenario.interrupts).length)
  })
})

test('as JSON it has a format, the scenario, nodes and edges', () => {
  const { nodes, edges } = visit
  expect(JSON.parse(writeJson(visit))).toEqual({
    format: 1,
    scenario: { id: 'visit', title: '不在の訪問', language: 'ja' },
    start: 'scene.door',
    nodes,
    edges,
  })
})
