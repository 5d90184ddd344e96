import { describe, expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { anAttempt } from '../../../tests/support/an-attempt.ts'
import type { Attempt } from '../play/attempt.ts'
import type { Decision } from '../step/decision.ts'
import { debrief } from './debrief-attempt.ts'

const visit = aVisit()
const debriefAfter = (decisions: Decision[], given: Partial<Attempt> = {}, scenario = visit) => {
  const { attempt, replayed } = anAttempt(scenario, decisions, given)
  return debrief(scenario, attempt, replayed)
}
const wait = { scene: 'door', choose: 'wait' }
const leave = { scene: 'door', choose: 'leave' }
const ask = { scene: 'call', choose: 'ask' }
const both = { scene: 'offer', choose: 'both' }
const whole = debriefAfter([wait, { scene: 'note', compose: ['details', 'phone'] }, ask, both])

describe('the debrief', () => {
  test('is not given before the end', () => {
    const { attempt, replayed } = anAttempt(visit, [wait])
    expect(() => debrief(visit, attempt, replayed)).toThrow('before the end')
  })

  test('names the ending, the hidden circumstance and the moods', () => {
    expect(whole.ending).toMatchObject({ id: 'settled', case: 'resolved', relationship: 'restored', lesson: '証しがあれば訊ける。' })
    expect(whole.circumstances).toEqual([{ id: 'why', label: 'お忘れだった' }])
    expect(whole.moods).toEqual([
      { mood: 'displeased', anger: 0.6, clock: 840 },
      { mood: 'displeased', anger: 0.6, clock: 870 },
      { mood: 'displeased', anger: 0.6, clock: 870 },
      { mood: 'calm', anger: 0.3, clock: 870 },
      { mood: 'calm', anger: 0.3, clock: 870 },
    ])
  })

  test('scores each axis over its opportunities', () => {
    // Ownership: 4 of 0–4, the memo 2 of 1–4, 3 of 0–3, 4 of 1–4.
    expect(whole.axes.ownership).toEqual({ opportunities: 4, score: (100 * (4 + 1 + 3 + 3)) / (4 + 3 + 3 + 3), level: 3 })
    // Empathy: 3 of 1–3, the memo 0 of 0–2, 4 of 0–4, 3 of 1–3.
    expect(whole.axes.empathy).toMatchObject({ opportunities: 4, score: (100 * (2 + 0 + 4 + 2)) / (2 + 2 + 4 + 2) })
    expect(whole.axes.negotiation).toEqual({ opportunities: 2 })
  })
})

describe('the review of a decision', () => {
  test('shows what led to it, what it did and what else was offered, best first', () => {
    const [first] = debriefAfter([leave, ask, both]).decisions
    expect(first).toMatchObject({
      n: 0,
      scene: 'door',
      lines: [{ text: '応答はない。' }, { text: 'お約束の時刻ですよね……。' }],
      taken: { id: 'leave', kind: 'say', because: '何も残らない。', moves: [{ move: 'anti.deflect' }] },
      axes: { ownership: { earned: 0, worst: 0, best: 4 }, empathy: { earned: 1, worst: 1, best: 3 } },
      before: { scene: 'door', meters: { anger: 60 } },
      after: { scene: 'call', meters: { anger: 75 } },
    })
    expect(first?.others.map(({ id, kind }) => [id, kind])).toEqual([
      ['wait', 'do'],
      ['stay', 'do'],
    ])
  })

  test('compares only with what was offered in that world', () => {
    expect(debriefAfter([leave, ask, both]).decisions[1]?.others.map(({ id }) => id)).toEqual(['push'])
  })

  test('shows the best allowed document beside the one that was written', () => {
    const document = whole.decisions[1]
    expect(document?.taken).toMatchObject({ kind: 'document', text: '訪問のご連絡', rate: { ownership: 2, empathy: 0 } })
    expect(document?.taken.parts?.map(({ id, picked }) => [id, picked])).toEqual([
      ['time', false],
      ['details', true],
      ['phone', true],
    ])
    expect(document?.others).toMatchObject([{ id: 'time+phone', rate: { ownership: 4, empathy: 2 } }])
  })

  test('shows no other document when the best one was written', () => {
    expect(debriefAfter([wait, { scene: 'note', compose: ['phone', 'time'] }, ask, both]).decisions[1]?.others).toEqual([])
  })

  test('names the interrupt that followed', () => {
    const [first, second] = debriefAfter([{ scene: 'door', choose: 'stay' }, ask, both]).decisions
    expect(first?.interrupt).toBe('late')
    expect(second).not.toHaveProperty('interrupt')
  })

  test('counts silence as an option only in an attempt with timers', () => {
    const gentle = aVisit()
    const silence = gentle.scenes.call?.silence
    if (silence) silence.rate = { ownership: 4, empathy: 0, negotiation: 0 }
    const review = (timers: boolean) => debriefAfter([leave, ask, both], { timers }, gentle).decisions[1]
    expect(review(false)).toMatchObject({ axes: { ownership: { best: 3 } }, others: [{ id: 'push' }] })
    expect(review(true)).toMatchObject({
      axes: { ownership: { best: 4 } },
      others: [{ id: 'silence', kind: 'silence', text: '' }, { id: 'push' }],
    })
  })
})

test('the style profile knows when the customer was calm', () => {
  expect(whole.style).toEqual({
    kinds: { value: 1, combination: 1 },
    total: 2,
    afterCalm: 1,
    called: ['value', 'combination'],
    used: ['value', 'combination'],
  })
})
