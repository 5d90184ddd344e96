import { describe, expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { behavioursOf } from './behaviours.ts'
import { componentsOf } from './components.ts'
import { explore } from './explore.ts'
import { randomScores, randomVisits } from './random-play.ts'

const say = { say: 'はい', because: '理由' }
function atRandom(scenario: Scenario) {
  const explored = explore(scenario, { timers: false })
  const components = componentsOf(explored)
  return { scores: randomScores(behavioursOf(explored, components)), visits: randomVisits(explored, components) }
}

describe('deciding at random', () => {
  test('comes to the expected share of what could be earned', () => {
    const scene = (to: string) => ({
      choose: { good: { ...say, rate: { empathy: 4 }, goto: to }, bad: { ...say, rate: { empathy: 0 }, goto: to } },
    })
    const scenes = { door: scene('note'), note: scene('call'), call: scene('settled') }
    expect(atRandom(aVisit({ interrupts: {}, scenes })).scores).toEqual({
      ownership: { scored: 0 },
      empathy: { mean: 50, scored: 1 },
      negotiation: { scored: 0 },
    })
  })

  test('says how many attempts have a score at all', () => {
    const { ownership, negotiation } = atRandom(aVisit()).scores
    // Two of three first decisions skip the memo; half of those end at the call, with two opportunities.
    expect(ownership?.scored).toBeCloseTo(1 / 3 + (2 / 3) * (1 / 2))
    expect(negotiation).toEqual({ scored: 0 })
  })

  test('counts every document as one', () => {
    // Of six documents three give the memo, with which there is one more option at the call; it leads to the same as pushing.
    const { visits } = atRandom(aVisit({ interrupts: {} }))
    expect(visits.get('door')).toBe(1)
    expect(visits.get('note')).toBeCloseTo(2 / 3)
    expect(visits.get('call')).toBeCloseTo(1)
    const withMemo = (2 / 3) * (3 / 6)
    expect(visits.get('offer')).toBeCloseTo((1 - withMemo) / 2 + withMemo / 3)
  })

  test('ends somewhere for certain', () => {
    const { visits } = atRandom(aVisit())
    expect(['settled', 'parked', 'lost'].reduce((sum, ending) => sum + visits.get(ending)!, 0)).toBeCloseTo(1, 12)
  })

  test('over many opportunities is exact, over too many has no answer', () => {
    const line = (length: number, bad: (next: string) => string) => {
      const scenes = Array.from({ length }, (_, n) => {
        const next = n + 1 < length ? `s${n + 1}` : 'settled'
        return [
          `s${n}`,
          { choose: { good: { ...say, rate: { empathy: 4 }, goto: next }, bad: { ...say, rate: { empathy: 0 }, goto: bad(next) } } },
        ]
      })
      return atRandom(aVisit({ interrupts: {}, variants: {}, start: 's0', scenes: Object.fromEntries(scenes) })).scores.empathy
    }
    // Who stops after k good ones, k ≥ 2, has k of k + 1; the rest of the sum is ln 2 less the first terms of Σ 1 ÷ (k 2^k).
    const mean = 100 * (1 - 4 * (Math.LN2 - 1 / 2 - 1 / 8))
    expect(line(50, () => 'lost')?.mean).toBeCloseTo(mean, 9)
    expect(line(50, (next) => next)?.mean).toBeCloseTo(50, 9)
    expect(line(61, (next) => next)).toBeUndefined()
  })
})
