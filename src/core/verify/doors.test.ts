import { describe, expect, test } from 'vitest'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { anAttempt } from '../../../tests/support/an-attempt.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import { doors } from './doors.ts'

const leave = { scene: 'door', choose: 'leave' }
const ask = { scene: 'call', choose: 'ask' }
const doorsAfter = (decisions: Decision[], timers = false, scenario: Scenario = aVisit()) => {
  const { attempt, replayed } = anAttempt(scenario, decisions, { timers })
  return doors(scenario, attempt, replayed)
}

describe('doors', () => {
  test('stand open, best ending first, until a decision closes them', () => {
    expect(doorsAfter([leave, ask, { scene: 'offer', choose: 'rule' }])).toEqual({
      ok: true,
      open: [['settled', 'parked', 'lost'], ['settled', 'parked', 'lost'], ['settled', 'parked'], ['parked']],
      closed: [[], ['lost'], ['settled']],
      good: ['settled', 'parked'],
    })
  })

  test('name the decision that closed the last good ending', () => {
    expect(doorsAfter([leave, { scene: 'call', choose: 'push' }])).toMatchObject({
      closed: [[], ['settled', 'parked']],
      pointOfNoReturn: 1,
    })
  })

  test('close for good only: an attempt under way has no such point yet', () => {
    expect(doorsAfter([leave])).not.toHaveProperty('pointOfNoReturn')
  })

  test('say so when no good ending was ever possible', () => {
    const { settled, parked, lost } = writtenVisit.endings
    const hopeless = aVisit({
      endings: { settled: { ...settled!, relationship: 'damaged' }, parked: { ...parked!, case: 'lost' }, lost: lost! },
    })
    const shut = doorsAfter([leave, { scene: 'call', choose: 'push' }], false, hopeless)
    expect(shut).toMatchObject({ ok: true, good: [] })
    expect(shut).not.toHaveProperty('pointOfNoReturn')
  })

  test('count silence as a way on only with timers', () => {
    const gone = { say: 'はい', because: '理由', goto: 'lost' }
    const scenario = aVisit({
      interrupts: {},
      scenes: {
        ...writtenVisit.scenes,
        call: { choose: { a: gone, b: gone }, silence: { after: '9s', because: '待つ。', goto: 'offer' } },
      },
    })
    expect(doorsAfter([leave], false, scenario)).toMatchObject({ good: [] })
    expect(doorsAfter([leave], true, scenario)).toMatchObject({ good: ['settled', 'parked'] })
  })

  test('are unknown beyond the limit', () => {
    const { attempt, replayed } = anAttempt(aVisit(), [leave])
    expect(doors(aVisit(), attempt, replayed, 2)).toEqual({ ok: false, reason: 'limit-reached' })
  })
})
