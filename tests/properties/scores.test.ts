import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { axes } from '../../src/core/scenario/axis.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { debrief } from '../../src/core/score/debrief-attempt.ts'
import { aWalk } from '../support/a-walk.ts'
import { arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { forAll } from '../support/for-all.ts'
import { shippedIds, shippedScenario } from '../support/shipped-scenarios.ts'

function holdsItsBounds(scenario: Scenario, seed: string, way: readonly number[], timers: boolean): void {
  const { attempt, replayed } = aWalk(scenario, seed, way, { timers })
  if (!replayed.ended) return
  const { axes: scores, decisions, moods, style } = debrief(scenario, attempt, replayed)
  for (const axis of axes) {
    const { opportunities, score, level } = scores[axis]
    const rated = decisions.flatMap(({ axes: one }) => one[axis] ?? [])
    for (const { earned, best, worst } of rated) expect(worst <= earned && earned <= best && worst >= 0 && best <= 4).toBe(true)
    expect(opportunities).toBe(rated.filter(({ best, worst }) => best > worst).length)
    expect(score === undefined).toBe(opportunities < 3)
    expect(level === undefined).toBe(opportunities < 3)
    if (score !== undefined && level !== undefined) {
      expect(score >= 0 && score <= 100 && level >= 0 && level <= 4 && Number.isInteger(level)).toBe(true)
    }
  }
  expect(moods).toHaveLength(decisions.length + 1)
  expect(Object.values(style.kinds).reduce((sum, count) => sum + count, 0)).toBe(style.total)
  for (const { others, axes: rated } of decisions) {
    const sums = others.map(({ rate }) => axes.reduce((sum, axis) => sum + (rate[axis] ?? 0), 0))
    expect(sums).toEqual([...sums].sort((a, b) => b - a))
    for (const { rate } of others) for (const axis of axes) if (rated[axis]) expect(rate[axis] ?? 0).toBeLessThanOrEqual(rated[axis].best)
  }
}

const way = fc.array(fc.nat(), { minLength: 12, maxLength: 12 })

describe('scores stay within their bounds', () => {
  forAll('in generated scenarios', 70, [arbitraryScenario(), fc.string(), way, fc.boolean()], holdsItsBounds)

  forAll('in shipped scenarios', 60, [fc.constantFrom(...shippedIds), fc.string(), way, fc.boolean()], (id, ...walk) =>
    holdsItsBounds(shippedScenario(id), ...walk),
  )
})
