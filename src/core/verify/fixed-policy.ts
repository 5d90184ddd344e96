import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import { offeredDecisions } from '../step/offer.ts'
import type { World } from '../step/world.ts'
import { politeness } from './politeness.ts'

/** Ways of deciding without reading the situation: by place in the file, by length, by politeness. */
export const policies = ['first', 'last', 'longest', 'shortest', 'politest'] as const
export type Policy = (typeof policies)[number]

/**
 * What the policy decides in `world`; undefined where nothing is offered. Never silence. Of equals it takes the first
 * in the file. A document is as long and as polite as its parts together; the first one is that of the first parts.
 */
export function decideBy(policy: Policy, scenario: Scenario, world: World): Decision | undefined {
  const decisions = offeredDecisions(scenario, world)
  if (policy === 'first') return decisions[0]
  if (policy === 'last') return decisions.at(-1)
  const measured = decisions.map((decision) => measure[policy](textOf(scenario, decision)))
  return decisions[measured.indexOf(Math.max(...measured))]
}

const lengthOf = (text: string) => [...text].length
const measure: { readonly [policy in Exclude<Policy, 'first' | 'last'>]: (text: string) => number } = {
  longest: lengthOf,
  shortest: (text) => -lengthOf(text),
  politest: politeness,
}

function textOf(scenario: Scenario, decision: Decision): string {
  const scene = scenario.scenes[decision.scene]
  if ('choose' in decision) return scene?.choose?.[decision.choose]?.say ?? scene?.choose?.[decision.choose]?.do ?? ''
  return 'compose' in decision ? decision.compose.map((part) => scene?.compose?.parts[part]?.text ?? '').join('') : ''
}
