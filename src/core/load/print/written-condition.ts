import type { Condition } from '../../scenario/condition.ts'
import { writeMoment } from '../../scenario/moment.ts'

type Written = Record<string, unknown>

/** The order in which the loader takes the keys of one condition apart. */
const order = ['all', 'any', 'not', 'has', 'knows', 'variant', 'clock', 'meter'] as const

/** A condition as an author would write it, several that must all hold in one map where that is possible. */
export function writtenCondition(condition: Condition): Written {
  switch (condition.kind) {
    case 'all':
      return inOneMap(condition.of) ?? { all: condition.of.map(writtenCondition) }
    case 'any':
      return { any: condition.of.map(writtenCondition) }
    case 'not':
      return { not: writtenCondition(condition.of) }
    case 'has':
      return { has: condition.item }
    case 'knows':
      return { knows: condition.fact }
    case 'variant':
      return { variant: { [condition.variant]: condition.is } }
    case 'clock': {
      const { after, before } = condition
      return {
        clock: { ...(after !== undefined && { after: writeMoment(after) }), ...(before !== undefined && { before: writeMoment(before) }) },
      }
    }
    case 'meter': {
      const { kind, meter, ...bounds } = condition
      return { [meter]: bounds }
    }
  }
}

/** The parts as keys of one map; undefined if the loader would read that map as something else. */
function inOneMap(parts: readonly Condition[]): Written | undefined {
  if (parts.length < 2) return undefined
  const ranks = parts.map(({ kind }) => order.indexOf(kind))
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) return undefined
  const written: Written = {}
  for (const part of parts) {
    // A nested `all` would be taken apart with the rest.
    const one = part.kind === 'all' ? { all: part.of.map(writtenCondition) } : writtenCondition(part)
    for (const [key, value] of Object.entries(one)) {
      const before = written[key]
      if (before === undefined) written[key] = value
      else if (key === 'has' || key === 'knows') written[key] = [before, value].flat()
      else if (part.kind === 'variant' && !Object.hasOwn(before as Written, part.variant))
        written[key] = { ...(before as Written), ...(value as Written) }
      else return undefined
    }
  }
  return written
}
