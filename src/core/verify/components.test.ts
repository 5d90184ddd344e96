import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forAll } from '../../../tests/support/for-all.ts'
import { naiveComponents } from '../../../tests/support/naive-graph.ts'
import { componentsOf, loopsIn } from './components.ts'
import { graphOf } from './directed-graph.ts'

const groupsOf = (successors: readonly (readonly number[])[]) => {
  const { nodes, starts } = componentsOf(graphOf(successors))
  return Array.from({ length: starts.length - 1 }, (_, n) => [...nodes.subarray(starts[n], starts[n + 1])].sort((a, b) => a - b))
}
const graph = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.array(fc.array(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }))

describe('components', () => {
  test('are nodes that lead to each other and back, each after all that it leads to', () => {
    expect(groupsOf([[1], [2, 3], [1], []])).toEqual([[3], [1, 2], [0]])
  })

  forAll('are those that walking from every node finds', 300, [graph], (successors) => {
    const groups = groupsOf(successors)
    expect([...groups].sort((a, b) => a[0]! - b[0]!)).toEqual(naiveComponents(successors))
    const groupOf = (node: number) => groups.findIndex((group) => group.includes(node))
    for (const [node, ahead] of successors.entries()) for (const to of ahead) expect(groupOf(to)).toBeLessThanOrEqual(groupOf(node))
  })

  forAll('hold a loop if there is more than one node, or one leads to itself', 300, [graph], (successors) => {
    const components = componentsOf(graphOf(successors))
    const loops = loopsIn(graphOf(successors), components).map((loop) => [...loop].sort((a, b) => a - b))
    expect(loops).toEqual(groupsOf(successors).filter(([node, other]) => other !== undefined || successors[node!]!.includes(node!)))
  })

  test('of a path of a million nodes need no recursion', () => {
    const size = 1_000_000
    const { starts, nodes } = componentsOf({
      first: Int32Array.from({ length: size + 1 }, (_, n) => Math.min(n, size - 1)),
      to: Int32Array.from({ length: size - 1 }, (_, n) => n + 1),
    })
    expect(starts).toHaveLength(size + 1)
    expect([nodes[0], nodes[size - 1]]).toEqual([size - 1, 0])
  })
})
