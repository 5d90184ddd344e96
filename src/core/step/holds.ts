import type { Condition } from '../scenario/condition.ts'
import type { Memory } from './world.ts'

/** Whether `condition` holds in `world`; no condition always does. The scene makes no difference. */
export function holds(condition: Condition | undefined, world: Memory): boolean {
  if (condition === undefined) return true
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, world))
    case 'any':
      return condition.of.some((part) => holds(part, world))
    case 'not':
      return !holds(condition.of, world)
    case 'meter': {
      const value = world.meters[condition.meter] ?? 0
      return value >= (condition.atLeast ?? value) && value <= (condition.atMost ?? value)
    }
    case 'has':
      return world.items.includes(condition.item)
    case 'knows':
      return world.facts.includes(condition.fact)
    case 'variant':
      return world.variant[condition.variant] === condition.is
    case 'clock':
      return world.clock >= (condition.after ?? world.clock) && world.clock < (condition.before ?? world.clock + 1)
  }
}
