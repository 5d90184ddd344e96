import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import { politeness } from './politeness.ts'

/** Ways of deciding without reading the situation: by place in the file, by length, by politeness. */
export const policies = ['first', 'last', 'longest', 'shortest', 'politest'] as const
export type Policy = (typeof policies)[number]

/**
 * What the policy decides, of all that is offered (not silence, in the order of the file); undefined of nothing. Of
 * equals it takes the first. A document is as long and as polite as its parts together; the first one is that of the
 * first parts.
 */
export function decideBy(
  policy: Policy,
  scenario: Scenario,
  offered: readonly Decision[],
  measure = measurer(scenario),
): Decision | undefined {
  if (policy === 'first') return offered[0]
  if (policy === 'last') return offered.at(-1)
  let best: Decision | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const decision of offered) {
    let value = 0
    for (const text of textsOf(scenario, decision)) value += measure[policy](text)
    if (value <= most) continue
    best = decision
    most = value
  }
  return best
}

type Measured = Exclude<Policy, 'first' | 'last'>

/** What makes a policy take a text, the more the better; each text is measured once. */
export function measurer({ language }: Scenario): Readonly<Record<Measured, (text: string) => number>> {
  const length = remembered((text) => [...text].length)
  return { longest: length, shortest: (text) => -length(text), politest: remembered((text) => politeness(text, language)) }
}

function remembered(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = measure(text)
    known.set(text, value)
    return value
  }
}

/** What a person reads of a decision: of a document, each of its parts. */
function textsOf(scenario: Scenario, decision: Decision): string[] {
  const scene = scenario.scenes[decision.scene]
  if ('choose' in decision) return [scene?.choose?.[decision.choose]?.say ?? scene?.choose?.[decision.choose]?.do ?? '']
  return 'compose' in decision ? decision.compose.map((part) => scene?.compose?.parts[part]?.text ?? '') : []
}
