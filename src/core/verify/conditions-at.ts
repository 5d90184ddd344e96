import type { Condition } from '../scenario/condition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Branch } from '../scenario/scene.ts'

type Conditional = { readonly when?: Condition | undefined }

/** Every way on that is written in a scene, whatever its condition. */
export function branchesAt(scenario: Scenario, scene: string): Branch[] {
  const { choose, compose, silence } = scenario.scenes[scene] ?? {}
  return [...Object.values(choose ?? {}), compose, silence].flatMap((one) => one?.goto ?? [])
}

/**
 * Every condition that is looked at while the world is in this scene or ending, down to single ones: those of its
 * lines, options, parts and branches; in a scene also those of the papers, of the interrupts and of calm.
 */
export function conditionsAt(scenario: Scenario, place: string): Condition[] {
  const scene = scenario.scenes[place]
  const conditional: Conditional[] = [...((scene ?? scenario.endings[place])?.lines ?? [])]
  if (scene) {
    conditional.push(...Object.values(scene.choose ?? {}), ...Object.values(scene.compose?.parts ?? {}), ...branchesAt(scenario, place))
    conditional.push(...Object.values(scenario.papers), ...Object.values(scenario.interrupts), { when: scenario.calm })
  }
  return conditional.flatMap(({ when }) => (when ? atomsOf(when) : []))
}

/** The conditions that make up `condition`, down to those that look at the world themselves. */
function atomsOf(condition: Condition): Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(atomsOf)
    case 'not':
      return atomsOf(condition.of)
    default:
      return [condition]
  }
}
