import { describe, expect, test } from 'vitest'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { policyScores } from './policy-scores.ts'

describe('fixed policies', () => {
  test.each([
    ['first', 'settled'],
    ['last', 'lost'],
    ['longest', 'lost'],
    ['shortest', 'parked'],
    ['politest', 'settled'],
  ] as const)('always the %s', (policy, ending) => {
    expect(policyScores(aVisit())[policy].runs.map((run) => run.ending)).toEqual([ending, ending])
  })

  test('score as an attempt would, averaged over the variants', () => {
    // The first of everything: wait (4 of 0–4), the time (3 of 1–4), ask (3 of 0–3), both (4 of 1–4).
    expect(policyScores(aVisit()).first.mean.ownership).toBe((100 * (4 + 2 + 3 + 3)) / (4 + 3 + 3 + 3))
    expect(policyScores(aVisit()).first.mean).not.toHaveProperty('negotiation')
  })

  test('that go round in circles reach no ending', () => {
    const say = { say: 'はい', because: '理由' }
    const scenario = aVisit({
      interrupts: {},
      scenes: {
        ...writtenVisit.scenes,
        door: { choose: { again: { ...say, effect: { clock: 5 }, goto: 'door' }, on: { ...say, goto: 'note' } } },
      },
    })
    expect(policyScores(scenario).first.runs[0]?.ending).toBeNull()
  })

  test('can be played again from their decisions', () => {
    expect(policyScores(aVisit()).last.runs[0]?.decisions).toEqual([
      { scene: 'door', choose: 'stay' },
      { scene: 'call', choose: 'push' },
    ])
  })
})
