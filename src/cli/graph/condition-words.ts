import type { Condition } from '../../core/scenario/condition.ts'
import { partsOf, writeMoment } from '../../core/scenario/moment.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import { drawnWords } from './drawn-words.ts'
import { shorten } from './shorten.ts'

type Named = Pick<Scenario, 'language' | 'meters' | 'items' | 'facts' | 'variants'>
type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>

const labelColumns = 28

/** A condition as a trainer reads it, with the labels of the scenario: `怒り ≥ 50 ∧ 「訪問メモ」あり`. */
export function conditionWords(scenario: Named, condition: Condition): string {
  const words = drawnWords(scenario.language)
  const within = (inner: Condition) => {
    const said = conditionWords(scenario, inner)
    const isOne = inner.kind === 'all' || inner.kind === 'any' ? inner.of.length < 2 : true
    return isOne ? said : `(${said})`
  }
  switch (condition.kind) {
    case 'all':
      return condition.of.map(within).join(' ∧ ')
    case 'any':
      return condition.of.map(within).join(' ∨ ')
    case 'not':
      return `¬(${conditionWords(scenario, condition.of)})`
    case 'has':
      return words.has({ item: label(scenario.items[condition.item]?.label, condition.item) })
    case 'knows':
      return words.knows({ fact: label(scenario.facts[condition.fact]?.label, condition.fact) })
    case 'variant':
      return words.circumstance({ value: label(scenario.variants[condition.variant]?.[condition.is], condition.is) })
    case 'meter':
      return meterWords(label(scenario.meters[condition.meter]?.label, condition.meter), condition)
    case 'clock':
      return clockWords(scenario, condition)
  }
}

const label = (text: string | undefined, id: string) => shorten(text ?? id, labelColumns)

function meterWords(meter: string, { atLeast, atMost }: Of<'meter'>): string {
  if (atLeast === undefined) return `${meter} ≤ ${atMost}`
  if (atMost === undefined) return `${meter} ≥ ${atLeast}`
  return atLeast === atMost ? `${meter} = ${atLeast}` : `${atLeast} ≤ ${meter} ≤ ${atMost}`
}

function clockWords({ language }: Named, { after, before }: Of<'clock'>): string {
  const { clock, moment } = drawnWords(language)
  const at = (when: number) => moment({ day: partsOf(when).day, time: writeMoment(when % (24 * 60)) })
  if (after === undefined) return `${clock} < ${at(before ?? 0)}`
  return before === undefined ? `${clock} ≥ ${at(after)}` : `${at(after)} ≤ ${clock} < ${at(before)}`
}
