import type { Finding } from '../diagnostics/finding.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Explored } from '../verify/explored.ts'
import { conditionalsIn } from './conditionals.ts'
import { failingPart } from './telling-part.ts'
import { askedVariables, type VariableName } from './variables-of.ts'

/** Items that are neither held from the start nor gained by any effect, and facts that none lets one learn: loading tells of them. */
export function neverHad({ items, facts, scenes }: Scenario): Set<VariableName> {
  const never = new Set<VariableName>([
    ...Object.entries(items).flatMap(([id, { held }]) => (held ? [] : [`item ${id}` as const])),
    ...Object.keys(facts).map((id) => `fact ${id}` as const),
  ])
  for (const { choose, compose, silence } of Object.values(scenes)) {
    const written = [...Object.values(choose ?? {}), ...Object.values(compose?.parts ?? {}), compose, silence]
    for (const effect of written.flatMap((one) => one?.effect ?? [])) {
      if (effect.kind === 'gain') never.delete(`item ${effect.item}`)
      if (effect.kind === 'learn') never.delete(`fact ${effect.fact}`)
    }
  }
  return never
}

/**
 * The findings of loading, those about something that nobody can ever have as errors where a choice, a part, a way on or
 * an interrupt waits for it in vain: more is then lost than a line.
 */
export function graverWhereItDecides(findings: readonly Finding[], { scenario, rules }: Explored): Finding[] {
  const never = neverHad(scenario)
  const inVain = conditionalsIn(scenario).flatMap(({ kind, when }) => {
    const decides = kind === 'choice' || kind === 'part' || kind === 'branch' || kind === 'interrupt'
    return decides && rules.asked.get(when)?.held === false ? askedVariables(failingPart(when, rules.asked)) : []
  })
  const missed = new Set(inVain.filter((variable) => never.has(variable)))
  return findings.map((one) => {
    if (one.code !== 'KD221') return one
    const { kind, id } = one.parameters
    return missed.has(`${kind === 'items' ? 'item' : 'fact'} ${id}`) ? { ...one, severity: 'error' } : one
  })
}
