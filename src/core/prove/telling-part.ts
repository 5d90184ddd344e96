import type { Failing } from '../diagnostics/structure-messages.ts'
import { writtenCondition } from '../load/print/written-condition.ts'
import type { Condition } from '../scenario/condition.ts'
import type { Asked } from '../verify/compiled-condition.ts'

type Record_ = ReadonlyMap<Condition, Asked>

/** Of a condition that never holds, the part that is to blame: the first of several that never held though all before it did. */
export function failingPart(condition: Condition, asked: Record_): Condition {
  if (condition.kind !== 'all') return condition
  const part = condition.of.find((one) => asked.get(one)?.held === false)
  return part === undefined ? condition : failingPart(part, asked)
}

/** Of a condition that can both hold and fail, a part that changes nothing about that; undefined if every part matters. */
export function idlePart(condition: Condition, asked: Record_): Condition | undefined {
  if (condition.kind === 'not') return idlePart(condition.of, asked)
  if (condition.kind !== 'all' && condition.kind !== 'any') return undefined
  for (const part of condition.of) {
    const came = asked.get(part)
    if (came === undefined || (!came.held && !came.failed)) continue
    if (condition.kind === 'all' ? !came.failed : !came.held) return part
    const inner = idlePart(part, asked)
    if (inner) return inner
  }
  return undefined
}

/** How a message names a condition, and what its meter was. */
export function toldPart(condition: Condition, asked: Record_): Failing {
  const range = asked.get(condition)?.range
  const meter = condition.kind === 'meter' && range && range.least <= range.most ? { id: condition.meter, ...range } : undefined
  return { part: inOneLine(writtenCondition(condition)), ...(meter && { meter }) }
}

/** A written condition as one types it on one line: `{ anger: { atLeast: 95 } }`. */
function inOneLine(written: unknown): string {
  if (Array.isArray(written)) return `[${written.map(inOneLine).join(', ')}]`
  if (typeof written !== 'object' || written === null)
    return typeof written === 'string' && /[:+]/.test(written) ? `"${written}"` : String(written)
  return `{ ${Object.entries(written)
    .map(([key, value]) => `${key}: ${inOneLine(value)}`)
    .join(', ')} }`
}
