import { describe, expect, test } from 'vitest'
import type { MoveId } from '../scenario/moves.ts'
import { type StyledDecision, type StyledOption, styleProfile } from './style-profile.ts'

const option = (negotiation: number, ...moves: MoveId[]): StyledOption => ({
  rate: { negotiation },
  moves: moves.map((move) => ({ move })),
})
const decision = (taken: StyledOption, others: StyledOption[] = [], calm?: boolean): StyledDecision => ({
  taken,
  offered: [taken, ...others],
  ...(calm !== undefined && { calm }),
})

describe('the profile', () => {
  test('counts the kinds of negotiating moves, and no other moves', () => {
    const profile = styleProfile([
      decision(option(4, 'neg.util_value', 'emp.kiku_ask')),
      decision(option(0, 'anti.push')),
      decision(option(1, 'anti.cost_only', 'neg.util_cost_quality')),
    ])
    expect(profile).toMatchObject({ kinds: { value: 1, pushing: 1, cost: 2 }, total: 4 })
  })

  test('tells how many came when the customer was calm, if the scenario says when that is', () => {
    const pushed = option(0, 'anti.push')
    expect(styleProfile([decision(pushed, [], false), decision(option(4, 'neg.combo'), [], true)])).toMatchObject({
      total: 2,
      afterCalm: 1,
    })
    expect(styleProfile([decision(pushed)])).not.toHaveProperty('afterCalm')
  })

  test('names the kinds that were called for and those used well', () => {
    const profile = styleProfile([
      decision(option(4, 'neg.combo'), [option(1, 'neg.norm')]),
      decision(option(1, 'neg.yield'), [option(4, 'neg.limit'), option(4, 'neg.util_assurance')]),
    ])
    expect(profile).toMatchObject({ called: ['assurance', 'combination', 'limits'], used: ['combination'] })
  })

  test('calls for nothing where nothing good was offered, nor for an anti-pattern', () => {
    expect(styleProfile([decision(option(2, 'neg.norm')), decision(option(4, 'anti.norm_only'))])).toMatchObject({ called: [], used: [] })
  })

  test('goes by the other axes where the scene does not rate negotiation', () => {
    const kind = { rate: { empathy: 4, ownership: 2 }, moves: [{ move: 'neg.util_assurance' as const }] }
    expect(styleProfile([decision(kind)])).toMatchObject({ called: ['assurance'], used: ['assurance'] })
  })
})
