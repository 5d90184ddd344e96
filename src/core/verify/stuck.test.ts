import { describe, expect, test } from 'vitest'
import { aScenario, writtenScenario } from '../../../tests/support/a-scenario.ts'
import { worldAt } from '../../../tests/support/read-explored.ts'
import { explore } from './explore.ts'
import { stuckWorlds } from './stuck.ts'

const say = { say: 'はい', because: '理由' }
const withSlip = { ...say, when: { has: 'slip' }, goto: 'settled' }
const { ask } = writtenScenario.scenes.opening!.choose!
const scenes = {
  opening: { choose: { ask: ask!, other: { ...say, goto: 'answer' } } },
  answer: { choose: { c: withSlip, d: withSlip } },
}
const stuckIn = (scenario: ReturnType<typeof aScenario>, limit?: number) => {
  const explored = explore(scenario, limit === undefined ? {} : { limit })
  return stuckWorlds(explored).map((world) => worldAt(explored, world))
}

describe('one is stuck', () => {
  test('in a world in which nothing can be decided', () => {
    expect(stuckIn(aScenario({ scenes, interrupts: {} }))).toMatchObject([{ scene: 'answer', items: [] }])
  })

  test('even if the moment may pass there, for those without timers', () => {
    const silence = { after: '9s', because: '待つ。', goto: 'settled' }
    expect(stuckIn(aScenario({ scenes: { ...scenes, answer: { ...scenes.answer, silence } }, interrupts: {} }))).toHaveLength(1)
  })

  test('nowhere where something is always offered', () => {
    expect(stuckIn(aScenario())).toEqual([])
  })

  test('not in worlds that were found, but not explored any more', () => {
    expect(stuckIn(aScenario({ interrupts: {} }), 1)).toEqual([])
  })
})
