import { describe, expect, test } from 'vitest'
import { aScenario, writtenScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from './decision.ts'
import { offeredDecisions } from './offer.ts'
import { startWorld, step } from './step.ts'
import type { World } from './world.ts'

const begin = (scenario: Scenario) => startWorld(scenario, { why: 'forgot' })
function after(scenario: Scenario, ...decisions: Decision[]): World {
  return decisions.reduce((world, decision) => {
    const stepped = step(scenario, world, decision)
    if (!stepped.ok) throw new Error(stepped.refusal)
    return stepped.world
  }, begin(scenario))
}
const wait = { scene: 'door', choose: 'wait' }
const leave = { scene: 'door', choose: 'leave' }

describe('the first world', () => {
  test('has the meters, the clock and the items of the start', () => {
    expect(begin(aVisit())).toEqual({
      scene: 'door',
      variant: { why: 'forgot' },
      meters: { anger: 60, trust: 30 },
      clock: 840,
      items: ['card'],
      facts: [],
      fired: [],
    })
  })
})

describe('a step', () => {
  test('applies the effects and goes to the destination', () => {
    expect(after(aVisit(), leave)).toMatchObject({ scene: 'call', meters: { anger: 75 }, clock: 840 })
  })

  test('leaves the world it came from as it was', () => {
    const scenario = aVisit()
    const world = Object.freeze(begin(scenario))
    Object.freeze(world.meters)
    Object.freeze(world.items)
    step(scenario, world, leave)
    expect(world).toEqual(begin(scenario))
  })

  test('holds meters within their bounds', () => {
    const { opening, answer } = writtenScenario.scenes
    const extreme = aScenario({
      interrupts: {},
      scenes: {
        opening: {
          ...opening,
          choose: { ...opening!.choose!, deflect: { say: '…', because: '…', effect: { anger: 500 }, goto: 'answer' } },
        },
        answer: answer!,
      },
    })
    expect(after(extreme, { scene: 'opening', choose: 'deflect' }).meters.anger).toBe(100)
  })

  test('asks the conditions of the branches after the effects', () => {
    const prove = { scene: 'call', choose: 'prove' }
    const note = { scene: 'note', compose: ['time'] }
    expect(after(aVisit(), wait, note, prove).scene).toBe('lost')
    expect(
      after(aVisit({ meters: { anger: { label: '怒り', start: 59 }, trust: { label: '信頼', start: 30 } } }), wait, note, prove).scene,
    ).toBe('offer')
  })

  test('takes the parts of a document in its order, so that one set is one decision', () => {
    const written = (...compose: string[]) => after(aVisit(), wait, { scene: 'note', compose })
    expect(written('details', 'time')).toEqual(written('time', 'details'))
  })
})

describe('interrupts', () => {
  const anger = { atLeast: 0 }

  test('take over from the destination, the first that holds, each once', () => {
    const scenario = aVisit({
      interrupts: {
        never: { when: { anger: { atLeast: 100 } }, goto: 'offer' },
        now: { when: { anger }, goto: 'door' },
        next: { when: { anger }, goto: 'door' },
      },
    })
    expect(step(scenario, begin(scenario), wait)).toMatchObject({ interrupt: 'now', world: { scene: 'door', fired: ['now'] } })
    expect(after(scenario, wait, wait)).toMatchObject({ scene: 'door', fired: ['next', 'now'] })
    expect(after(scenario, wait, wait, wait)).toMatchObject({ scene: 'note', fired: ['next', 'now'] })
  })

  test('do not take over from an ending', () => {
    const scenario = aVisit({ interrupts: { now: { when: { anger: { atLeast: 100 } }, goto: 'door' } } })
    expect(after(scenario, leave, { scene: 'call', choose: 'push' })).toMatchObject({ scene: 'lost', meters: { anger: 100 }, fired: [] })
  })
})

describe('what is offered', () => {
  test('depends on the world', () => {
    const offered = (world: World, timers = false) =>
      offeredDecisions(aVisit(), world, timers).map((one) =>
        'choose' in one ? one.choose : 'compose' in one ? one.compose.join('+') : 'silence',
      )
    expect(offered(after(aVisit(), leave))).toEqual(['ask', 'push'])
    expect(offered(after(aVisit(), leave), true)).toEqual(['ask', 'push', 'silence'])
    expect(offered(after(aVisit(), wait))).toEqual(['time', 'details', 'time+details', 'phone', 'time+phone', 'details+phone'])
    expect(offered(after(aVisit(), leave, { scene: 'call', choose: 'push' }))).toEqual([])
  })
})
