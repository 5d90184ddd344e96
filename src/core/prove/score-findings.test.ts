import { describe, expect, test } from 'vitest'
import { aChain } from '../../../tests/support/a-chain.ts'
import { writtenScenario } from '../../../tests/support/a-scenario.ts'
import { provable } from '../../../tests/support/provable.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { prove } from '../verify/prove.ts'
import { scoreFindings } from './score-findings.ts'

const { settled, lost } = writtenScenario.endings as Required<typeof writtenScenario.endings>

function found(scenario: Scenario, limit?: number) {
  const { proof } = prove(scenario, limit === undefined ? {} : { limit })
  return scoreFindings(scenario, proof, provable(scenario).source)
}

test('a case that shows enough, and whose endings fit, has nothing to tell', () => {
  expect(found(aChain([1, 1, 4]))).toEqual([])
})

describe('axes', () => {
  test('a path on which an axis is seldom shown is told once, however many axes it lacks', () => {
    expect(found(aChain([4, 4]))).toMatchObject([
      {
        code: 'KD310',
        place: { path: ['trains', 0] },
        parameters: { axis: 'ownership', fewest: 2, needed: 3 },
      },
    ])
  })

  test('an axis that nothing is rated on is told as such', () => {
    expect(found(aChain([1, 1, 4], { trains: ['ownership', 'negotiation'] }))).toMatchObject([
      { code: 'KD313', place: { path: ['trains', 1] }, parameters: { axis: 'negotiation' } },
    ])
  })

  test('an axis that the case does not train is not looked at', () => {
    expect(found(aChain([1, 1, 4], { trains: ['ownership'] }))).toEqual([])
  })
})

describe('endings', () => {
  test('a good one that cannot be had with a good score is told', () => {
    const endings = { settled: settled!, lost: { ...lost!, case: 'resolved', relationship: 'kept' } as const }
    const [one, ...others] = found(aChain([1, 1, 4], { endings }))
    expect(others).toEqual([])
    expect(one).toMatchObject({ code: 'KD311', place: { path: ['endings', 'lost'] }, parameters: { ending: 'lost', axis: 'ownership' } })
    expect(one?.parameters).toHaveProperty('most', expect.closeTo(100 / 3, 9))
  })

  test('a bad one that cannot be had with a bad score is told', () => {
    const endings = { settled: { ...settled!, case: 'lost', relationship: 'damaged' } as const, lost: lost! }
    const [one, ...others] = found(aChain([1, 1, 4], { endings }))
    expect(others).toEqual([])
    expect(one).toMatchObject({ code: 'KD312', place: { path: ['endings', 'settled'] } })
    expect(one?.parameters).toHaveProperty('least', expect.closeTo(200 / 3, 9))
  })

  test('nothing is told of bounds that are not exact', () => {
    const endings = { settled: { ...settled!, case: 'lost', relationship: 'damaged' } as const, lost: lost! }
    expect(found(aChain([1, 1, 4], { endings }), 1)).toEqual([])
  })
})
