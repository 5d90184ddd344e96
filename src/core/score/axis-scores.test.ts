import { expect, test } from 'vitest'
import { axisScores } from './axis-scores.ts'
import type { RatedAxis } from './debrief.ts'

const empathy = (...rated: [earned: number, worst: number, best: number][]) =>
  axisScores(rated.map(([earned, worst, best]) => ({ empathy: { earned, worst, best } satisfies RatedAxis }))).empathy

test('the score is the share of what could be earned, over the opportunities', () => {
  expect(empathy([4, 0, 4], [1, 1, 3], [2, 0, 2])).toEqual({ opportunities: 3, score: (100 * 6) / 8, level: 2 })
})

test('a decision at which all options are equal is no opportunity', () => {
  expect(empathy([4, 0, 4], [3, 3, 3], [3, 3, 3], [1, 1, 3], [2, 0, 2])).toMatchObject({ opportunities: 3, score: 75 })
})

test('below three opportunities there is a count and no number', () => {
  expect(empathy([4, 0, 4], [4, 0, 4], [2, 2, 2])).toEqual({ opportunities: 2 })
  expect(axisScores([])).toEqual({ ownership: { opportunities: 0 }, empathy: { opportunities: 0 }, negotiation: { opportunities: 0 } })
})

test('the level is the nearest anchor, the upper of two', () => {
  expect(empathy([4, 0, 4], [4, 0, 4], [4, 0, 4], [2, 0, 4])).toMatchObject({ level: 4 })
  expect(empathy([3, 0, 4], [2, 0, 4], [3, 0, 4], [2, 0, 4])).toMatchObject({ level: 3 })
  expect(empathy([0, 0, 4], [0, 0, 4], [1, 0, 4])).toMatchObject({ score: 100 / 12, level: 0 })
})
