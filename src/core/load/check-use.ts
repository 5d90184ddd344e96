import type { Declared } from '../diagnostics/declaration-messages.ts'
import { type Finding, finding } from '../diagnostics/finding.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Reference } from './references.ts'
import type { SourceMap } from './source-map.ts'

/**
 * Warnings about what is declared and never used, and about conditions on what can never be had. To be asked only of a
 * scenario without errors: a part that could not be read might have used it.
 */
export function checkUse(scenario: Scenario, source: SourceMap, references: readonly Reference[]): Finding[] {
  const named = (use?: Reference['use']) =>
    new Set(references.filter((reference) => use === undefined || reference.use === use).map(({ kind, id }) => `${kind}/${id}`))
  const mentioned = named()
  const asked = named('asks')
  const changed = named('changes')
  const isShown = (kind: 'items' | 'facts', id: string) => {
    const isHeld = kind === 'items' && scenario.items[id]?.held === true
    return scenario[kind][id]?.shown === true && (isHeld || changed.has(`${kind}/${id}`))
  }
  const used: Readonly<Record<Declared, (id: string) => boolean>> = {
    cast: (id) => id === 'you' || mentioned.has(`cast/${id}`),
    meters: (id) => asked.has(`meters/${id}`) || scenario.meters[id]?.shown === true,
    items: (id) => asked.has(`items/${id}`) || isShown('items', id),
    facts: (id) => asked.has(`facts/${id}`) || isShown('facts', id),
    variants: (id) => asked.has(`variants/${id}`),
  }
  const unused = (Object.keys(used) as Declared[]).flatMap((kind) =>
    Object.keys(scenario[kind])
      .filter((id) => !used[kind](id))
      .map((id) => finding('KD220', source.key([kind, id]), { kind, id })),
  )
  return [...unused, ...neverHad(scenario, source, references)]
}

/** One finding for each item or fact that is asked for but never gained or learnt. */
function neverHad(scenario: Scenario, source: SourceMap, references: readonly Reference[]): Finding[] {
  const isHad = ({ kind, id }: Reference) =>
    (kind === 'items' && scenario.items[id]?.held === true) ||
    // An item may also be lost; the key of the effect says which.
    references.some((other) => other.kind === kind && other.id === id && other.use === 'changes' && !other.path.includes('lose'))
  const told = new Set<string>()
  return references.flatMap((reference) => {
    const { kind, id, path, use } = reference
    if ((kind !== 'items' && kind !== 'facts') || use !== 'asks' || told.has(`${kind}/${id}`) || isHad(reference)) return []
    told.add(`${kind}/${id}`)
    return [finding('KD221', source.value(path), { kind, id })]
  })
}
