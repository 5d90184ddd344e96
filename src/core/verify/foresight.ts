import type { Condition } from '../scenario/condition.ts'
import type { Moment } from '../scenario/moment.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { componentsOf } from './components.ts'
import { conditionsAt, conditionsEverywhere } from './conditions-at.ts'
import { sceneGraph } from './scene-graph.ts'

/** What conditions can look at from a place on, by the index of the place: scenes first, then endings. */
export type Foresight = {
  looksAt(place: number, kind: Looked, id: string): boolean
  /** The latest moment that a condition names; all later ones are alike, since time never runs back. */
  horizon(place: number): Moment
}
export type Looked = 'meter' | 'item' | 'fact'

const bits = 32

/**
 * For each scene and ending, what conditions there or in any place that its branches lead to can look at: what is
 * live there, in the sense of compilers. Conditions of branches are not weighed, so it may be more than matters.
 */
export function foresightOf(scenario: Scenario): Foresight {
  const graph = sceneGraph(scenario)
  const { places, sceneCount, first, to } = graph
  const looked = new Map<string, number>()
  const here = places.map((place) => conditionsAt(scenario, place))
  const everywhere = conditionsEverywhere(scenario)
  for (const condition of [...everywhere, ...here.flat()]) {
    const name = nameOf(condition)
    if (name !== undefined && !looked.has(name)) looked.set(name, looked.size)
  }
  const words = Math.ceil(looked.size / bits)
  const live = new Int32Array(places.length * words)
  const horizons = new Float64Array(places.length)
  const together = new Int32Array(words)

  const { nodes, starts } = componentsOf(graph)
  for (let component = 0; component + 1 < starts.length; component += 1) {
    const members = nodes.subarray(starts[component], starts[component + 1])
    together.fill(0)
    let horizon = 0
    const look = (condition: Condition) => {
      const index = looked.get(nameOf(condition) ?? '')
      if (index !== undefined) together[index >>> 5] = (together[index >>> 5] as number) | (1 << (index % bits))
      if (condition.kind === 'clock') horizon = Math.max(horizon, condition.after ?? 0, condition.before ?? 0)
    }
    for (const place of members) {
      for (const condition of here[place] as Condition[]) look(condition)
      if (place < sceneCount) for (const condition of everywhere) look(condition)
      for (let edge = first[place] as number; edge < (first[place + 1] as number); edge += 1) {
        const ahead = to[edge] as number
        horizon = Math.max(horizon, horizons[ahead] as number)
        for (let word = 0; word < words; word += 1) together[word] = (together[word] as number) | (live[ahead * words + word] as number)
      }
    }
    for (const place of members) {
      live.set(together, place * words)
      horizons[place] = horizon
    }
  }
  return {
    looksAt: (place, kind, id) => {
      const index = looked.get(`${kind} ${id}`)
      return index !== undefined && (((live[place * words + (index >>> 5)] as number) >>> (index % bits)) & 1) === 1
    },
    horizon: (place) => horizons[place] as number,
  }
}

function nameOf(condition: Condition): string | undefined {
  switch (condition.kind) {
    case 'meter':
      return `meter ${condition.meter}`
    case 'has':
      return `item ${condition.item}`
    case 'knows':
      return `fact ${condition.fact}`
    default:
      return undefined
  }
}
