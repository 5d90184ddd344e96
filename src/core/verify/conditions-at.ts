import type { Condition } from '../scenario/condition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Branch, Scene } from '../scenario/scene.ts'

type Conditional = { readonly when?: Condition | undefined }

/** Every way on that is written in a scene, whatever its condition. */
export function branchesAt(scenario: Scenario, scene: string): Branch[] {
  const { choose, compose, silence } = scenario.scenes[scene] ?? {}
  const branches: Branch[] = []
  for (const choice in choose) branches.push(...(choose[choice]?.goto ?? []))
  if (compose) branches.push(...compose.goto)
  if (silence) branches.push(...silence.goto)
  return branches
}

/**
 * The single conditions that are looked at while the world is in this scene or ending: those of its lines, options,
 * parts and branches. Those that are looked at in every scene are not among them.
 */
export function conditionsAt(scenario: Scenario, place: string): Condition[] {
  const { lines, choose, compose }: Partial<Scene> = scenario.scenes[place] ?? scenario.endings[place] ?? {}
  const found: Condition[] = []
  const add = ({ when }: Conditional) => {
    if (when) found.push(...atomsOf(when))
  }
  lines?.forEach(add)
  for (const choice in choose) add(choose[choice] as Conditional)
  for (const part in compose?.parts) add(compose.parts[part] as Conditional)
  branchesAt(scenario, place).forEach(add)
  return found
}

/** The single conditions that are looked at in every scene: those of the papers, of the interrupts and of calm. */
export function conditionsEverywhere(scenario: Scenario): Condition[] {
  const conditional: Conditional[] = [...Object.values(scenario.papers), ...Object.values(scenario.interrupts), { when: scenario.calm }]
  return conditional.flatMap(({ when }) => (when ? atomsOf(when) : []))
}

/** The conditions that make up `condition`, down to those that look at the world themselves. */
export function atomsOf(condition: Condition): Condition[] {
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
