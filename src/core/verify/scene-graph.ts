import type { Scenario } from '../scenario/scenario.ts'
import { branchesAt } from './conditions-at.ts'
import type { DirectedGraph } from './directed-graph.ts'
import { GrowingIntegers } from './growing-integers.ts'

/** Scenes and endings with every written way from one to another, whatever its condition; interrupts lead on from every scene. */
export type SceneGraph = DirectedGraph & { readonly places: readonly string[]; readonly sceneCount: number }

export function sceneGraph(scenario: Scenario): SceneGraph {
  const scenes = Object.keys(scenario.scenes)
  const places = [...scenes, ...Object.keys(scenario.endings)]
  const placeOf = new Map(places.map((place, index) => [place, index]))
  const jumps = Object.values(scenario.interrupts).map(({ goto }) => goto)
  const first = new Int32Array(places.length + 1)
  const to = new GrowingIntegers()
  for (const [index, scene] of scenes.entries()) {
    const lead = (place: string) => {
      const found = placeOf.get(place)
      if (found !== undefined) to.push(found)
    }
    for (const branch of branchesAt(scenario, scene)) lead(branch.to)
    for (const jump of jumps) lead(jump)
    first[index + 1] = to.length
  }
  first.fill(to.length, scenes.length + 1)
  return { places, sceneCount: scenes.length, first, to: to.trimmed() }
}
