import { componentsOf } from '../verify/components.ts'
import { graphOf } from '../verify/directed-graph.ts'
import type { VariableName } from './variables-of.ts'

/** Something that is wrong, where it is felt, and what might be different if it were mended. */
export type Suspect<Told> = {
  readonly told: Told
  /** Places out of reach that could perhaps be reached. */
  readonly opens: ReadonlySet<string>
  /** Places, reached or not, to which worlds could come that cannot come there now. */
  readonly beyond: ReadonlySet<string>
  /** Where the condition is asked that fails; left out where it is no condition that fails. */
  readonly asked?: string | 'everywhere'
  /** What that condition looks at. */
  readonly needs?: ReadonlySet<VariableName>
  /** The part of it which never holds. */
  readonly lacks?: string
  /** The place that it is itself, if it is one out of reach. */
  readonly place?: string
  /** The scene in which it keeps everything from being decided. */
  readonly blocks?: string
}

/**
 * Of many things wrong those that may be the reason for the others and have no reason among them: one fault is told
 * once, at its place. Of things that might each be the reason for the other, the first.
 */
export function rootCauses<Told>(suspects: readonly Suspect<Told>[]): Told[] {
  const successors = suspects.map((cause) =>
    suspects.flatMap((effect, index) => (cause !== effect && explains(cause, effect) ? [index] : [])),
  )
  const { nodes, starts } = componentsOf(graphOf(successors))
  const componentOf = new Int32Array(suspects.length)
  for (let component = 0; component + 1 < starts.length; component += 1) {
    for (const node of nodes.subarray(starts[component], starts[component + 1])) componentOf[node] = component
  }
  const explained = new Set<number>()
  for (const [cause, effects] of successors.entries()) {
    for (const effect of effects) if (componentOf[cause] !== componentOf[effect]) explained.add(componentOf[effect] as number)
  }
  const told = new Set<number>()
  return suspects.flatMap(({ told: one }, index) => {
    const component = componentOf[index] as number
    if (explained.has(component) || told.has(component)) return []
    told.add(component)
    return [one]
  })
}

function explains(cause: Suspect<unknown>, effect: Suspect<unknown>): boolean {
  const { place, asked, lacks } = effect
  if (place !== undefined) return cause.opens.has(place)
  if (asked === undefined) return false
  if (cause.blocks === asked || mayChange(cause, asked)) return true
  // The same thing is missing there, for whatever reason.
  return lacks !== undefined && cause.lacks === lacks && cause.asked === asked
}

/** Whether conditions that are asked in a place might come out differently if the cause were mended. */
export const mayChange = ({ beyond }: Pick<Suspect<unknown>, 'beyond'>, asked: string | 'everywhere'): boolean =>
  asked === 'everywhere' ? beyond.size > 0 : beyond.has(asked)
