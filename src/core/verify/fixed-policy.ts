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
export function decideBy(policy: Policy, scenario: Scenario, offered: readonly Decision[]): Decision | undefined {
  if (policy === 'first') return offered[0]
  if (policy === 'last') return offered.at(-1)
  const measured = new Map<string, number>()
  const measureOf = (text: string) => measured.get(text) ?? measured.set(text, measure[policy](text, scenario)).get(text) ?? 0
  let best: { readonly decision: Decision; readonly value: number } | undefined
  for (const decision of offered) {
    const value = textsOf(scenario, decision).reduce((sum, text) => sum + measureOf(text), 0)
    if (best === undefined || value > best.value) best = { decision, value }
  }
  return best?.decision
}

const lengthOf = (text: string) => [...text].length
const measure: { readonly [policy in Exclude<Policy, 'first' | 'last'>]: (text: string, scenario: Scenario) => number } = {
  longest: lengthOf,
  shortest: (text) => -lengthOf(text),
  politest: (text, { language }) => politeness(text, language),
}

/** What a person reads of a decision: of a document, each of its parts. */
function textsOf(scenario: Scenario, decision: Decision): string[] {
  const scene = scenario.scenes[decision.scene]
  if ('choose' in decision) return [scene?.choose?.[decision.choose]?.say ?? scene?.choose?.[decision.choose]?.do ?? '']
  return 'compose' in decision ? decision.compose.map((part) => scene?.compose?.parts[part]?.text ?? '') : []
}
