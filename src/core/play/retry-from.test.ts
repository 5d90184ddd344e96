import { expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { anAttempt } from '../../../tests/support/an-attempt.ts'
import { promptOf } from './prompt-of.ts'
import { lastWorld, replay } from './replay.ts'
import { retryFrom } from './retry-from.ts'

const scenario = aVisit()
const decisions = [
  { scene: 'door', choose: 'wait' },
  { scene: 'note', compose: ['time'] },
  { scene: 'call', choose: 'ask' },
  { scene: 'offer', choose: 'both' },
] as const
const { version, attempt, replayed } = anAttempt(scenario, decisions, {
  endedAt: 9000,
  selfRating: { ownership: 1, empathy: 2, negotiation: 3 },
})

test('a retry shares what was decided before, and nothing of what came after', () => {
  const again = retryFrom(attempt, 2, { id: 'a2', startedAt: 50_000 })
  expect(again).toEqual({
    ...attempt,
    id: 'a2',
    startedAt: 50_000,
    endedAt: undefined,
    selfRating: undefined,
    decisions: attempt.decisions.slice(0, 2),
    retryOf: { attempt: 'a1', n: 2 },
  })
  expect(Object.keys(again)).not.toContain('endedAt')
  expect(Object.keys(again)).not.toContain('selfRating')
})

test.each([0, 1, 2, 3])('before decision %i it stands in the same world, and is asked the same in the same order', (n) => {
  const again = retryFrom(attempt, n, { id: 'a2', startedAt: 50_000 })
  const resumed = replay(version, again)
  if (!resumed.ok) throw new Error('The retry cannot be replayed.')
  expect(resumed.variant).toEqual(replayed.variant)
  expect(lastWorld(resumed.worlds)).toEqual(replayed.worlds[n])
  expect(promptOf(scenario, again, lastWorld(resumed.worlds))).toEqual(promptOf(scenario, attempt, lastWorld(resumed.worlds)))
})

test('a retry is practice, whatever the first one was', () => {
  expect(retryFrom({ ...attempt, mode: 'assessment' }, 1, { id: 'a2', startedAt: 50_000 }).mode).toBe('practice')
})

test('a retry of a retry names the one it tries again, and leaves it as it was', () => {
  const before = structuredClone(attempt)
  const once = retryFrom(attempt, 3, { id: 'a2', startedAt: 50_000 })
  const twice = retryFrom(once, 1, { id: 'a3', startedAt: 60_000 })
  expect(twice.retryOf).toEqual({ attempt: 'a2', n: 1 })
  expect(twice.decisions).toEqual(attempt.decisions.slice(0, 1))
  expect(attempt).toEqual(before)
})
