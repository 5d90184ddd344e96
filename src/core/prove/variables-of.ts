import type { Condition } from '../scenario/condition.ts'

/** What a condition can look at, by a name of its own. */
export type VariableName = `${'meter' | 'item' | 'fact' | 'variant'} ${string}` | 'clock'

/** What a condition looks at. */
export function askedVariables(condition: Condition): VariableName[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(askedVariables)
    case 'not':
      return askedVariables(condition.of)
    case 'meter':
      return [`meter ${condition.meter}`]
    case 'has':
      return [`item ${condition.item}`]
    case 'knows':
      return [`fact ${condition.fact}`]
    case 'clock':
      return ['clock']
    case 'variant':
      return [`variant ${condition.variant}`]
  }
}
