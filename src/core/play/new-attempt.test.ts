import { expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { anAttempt } from '../../../tests/support/an-attempt.ts'
import { newAttempt, type Start } from './new-attempt.ts'
import { retryFrom } from './retry-from.ts'

const { version, attempt } = anAttempt(
  aVisit(),
  [
    { scene: 'door', choose: 'leave' },
    { scene: 'call', choose: 'push' },
  ],
  { mode: 'assessment', endedAt: 9, selfRating: { ownership: 1, empathy: 1, negotiation: 1 } },
)
const start: Start = { version, id: 'a2', seed: 's', mode: 'practice', guided: true, timers: true, language: 'en', startedAt: 7 }

test('an attempt begins pinned to its version, with nothing decided', () => {
  expect(newAttempt(start)).toEqual({
    format: 1,
    id: 'a2',
    scenario: 'visit',
    hash: version.hash,
    seed: 's',
    mode: 'practice',
    guided: true,
    timers: true,
    language: 'en',
    startedAt: 7,
    decisions: [],
  })
})

test('an assessment is never guided', () => {
  expect(newAttempt({ ...start, mode: 'assessment' }).guided).toBe(false)
})

test('a retry goes back to before a decision, in practice, under the same circumstances', () => {
  const { endedAt, selfRating, ...kept } = attempt
  expect(retryFrom(attempt, 1, { id: 'a3', startedAt: 20 })).toEqual({
    ...kept,
    id: 'a3',
    startedAt: 20,
    mode: 'practice',
    decisions: [attempt.decisions[0]],
    retryOf: { attempt: attempt.id, n: 1 },
  })
})
