import { describe, expect, test } from 'vitest'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { explore } from './explore.ts'
import { policyScores } from './policy-scores.ts'
import { politeness } from './politeness.ts'
import { randomScores } from './random-scores.ts'

describe('fixed policies', () => {
  test.each([
    ['first', 'settled'],
    ['last', 'lost'],
    ['longest', 'lost'],
    ['shortest', 'parked'],
  ] as const)('always the %s', (policy, ending) => {
    expect(policyScores(aVisit(), policy).runs.map((run) => run.ending)).toEqual([ending, ending])
  })

  test('score as an attempt would, averaged over the variants', () => {
    // The first of everything: wait (4 of 0–4), the time (3 of 1–4), ask (3 of 0–3), both (4 of 1–4).
    expect(policyScores(aVisit(), 'first').mean.ownership).toBe((100 * (4 + 2 + 3 + 3)) / (4 + 3 + 3 + 3))
    expect(policyScores(aVisit(), 'first').mean).not.toHaveProperty('negotiation')
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
    expect(policyScores(scenario, 'first').runs[0]?.ending).toBeNull()
  })
})

test('politeness counts polite endings, humble verbs, apologies and honorifics', () => {
  expect(politeness('戻ろう。')).toBe(0)
  expect(politeness('戻ります。')).toBe(1)
  expect(politeness('佐藤様、申し訳ございません。')).toBeGreaterThan(politeness('佐藤さん、すみません。'))
})

describe('deciding at random', () => {
  test('comes to the expected share of what could be earned', () => {
    const say = { say: 'はい', because: '理由' }
    const scene = (to: string) => ({
      choose: { good: { ...say, rate: { empathy: 4 }, goto: to }, bad: { ...say, rate: { empathy: 0 }, goto: to } },
    })
    const scenes = { door: scene('note'), note: scene('call'), call: scene('settled') }
    const even = aVisit({ interrupts: {}, scenes })
    expect(randomScores(explore(even))).toEqual({ ownership: { scored: 0 }, empathy: { mean: 50, scored: 1 }, negotiation: { scored: 0 } })
  })

  test('says how many attempts have a score at all', () => {
    const { ownership, negotiation } = randomScores(explore(aVisit(), { timers: false })) ?? {}
    // Two of three first decisions skip the memo; half of those end at the call, with two opportunities.
    expect(ownership?.scored).toBeCloseTo(1 / 3 + (2 / 3) * (1 / 2))
    expect(negotiation).toEqual({ scored: 0 })
  })

  test('has no answer where paths are endless', () => {
    const say = { say: 'はい', because: '理由' }
    const scenario = aVisit({
      interrupts: {},
      scenes: { ...writtenVisit.scenes, door: { choose: { again: { ...say, goto: 'door' }, on: { ...say, goto: 'note' } } } },
    })
    expect(randomScores(explore(scenario))).toBeUndefined()
  })
})
