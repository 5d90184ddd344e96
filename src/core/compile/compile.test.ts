import { describe, expect, test } from 'vitest'
import { createActor, createMachine } from 'xstate'
import { aScenario, writtenScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { compile } from './compile.ts'
import { configure } from './configure.ts'
import { eventOf, type MachineEvent } from './machine-event.ts'
import { worldOf } from './world-of.ts'

const start = (scenario: Scenario, variant: Record<string, string> = { why: 'forgot' }) =>
  createActor(compile(scenario), { input: { variant } }).start()
const after = (scenario: Scenario, events: MachineEvent[]) => {
  const actor = start(scenario)
  for (const event of events) actor.send(event)
  return actor.getSnapshot()
}
const wait = eventOf({ scene: 'door', choose: 'wait' })
const leave = eventOf({ scene: 'door', choose: 'leave' })

describe('the configuration', () => {
  test('is plain data', () => {
    const config = configure(aVisit())
    expect(JSON.parse(JSON.stringify(config))).toEqual(config)
    expect(() => createMachine(JSON.parse(JSON.stringify(config)))).not.toThrow()
  })

  test('names guards and actions with what they need', () => {
    expect(configure(aScenario()).states.playing).toMatchObject({
      initial: 'opening',
      always: [
        { guard: { type: 'interrupts', params: { interrupt: 'hangs-up' } }, target: 'lost' },
        { guard: { type: 'decided' }, actions: [{ type: 'settle' }] },
      ],
      states: { opening: { on: { 'choose.ask': [{ target: 'answer', actions: [{ type: 'apply' }] }] } } },
    })
  })
})

describe('the machine', () => {
  test('begins in the first scene with the variant it is given', () => {
    expect(worldOf(start(aVisit(), { why: 'hospital' }).getSnapshot())).toEqual({
      scene: 'door',
      variant: { why: 'hospital' },
      meters: { anger: 60, trust: 30 },
      clock: 840,
      items: ['card'],
      facts: [],
      fired: [],
    })
  })

  test('carries out a document', () => {
    const snapshot = after(aVisit(), [wait, { type: 'compose', parts: ['details', 'time'] }])
    expect(worldOf(snapshot)).toMatchObject({ scene: 'call', items: ['card', 'memo'], facts: ['exposed'] })
  })

  test('can be asked what it would take', () => {
    const snapshot = after(aVisit(), [leave])
    expect(snapshot.can({ type: 'choose.ask' })).toBe(true)
    expect(snapshot.can({ type: 'choose.prove' })).toBe(false)
    expect(snapshot.can({ type: 'silence' })).toBe(true)
    expect(after(aVisit(), [wait]).can({ type: 'compose', parts: ['time', 'time'] })).toBe(false)
  })

  test('stays where it is at an event that is not offered', () => {
    expect(worldOf(after(aVisit(), [{ type: 'choose.vanish' }, { type: 'compose', parts: ['time'] }]))).toMatchObject({ scene: 'door' })
  })

  test('puts out the ending with its grades', () => {
    const snapshot = after(aVisit(), [leave, { type: 'choose.push' }])
    expect(snapshot.status).toBe('done')
    expect(snapshot.output).toEqual({ ending: 'lost', case: 'lost', relationship: 'damaged' })
  })
})

describe('interrupts', () => {
  const nervous = (interrupts: Parameters<typeof aVisit>[0]) => aVisit(interrupts)
  const always = { atLeast: 0 }

  test('do not fire before the first decision', () => {
    const scenario = nervous({ interrupts: { now: { when: { anger: always }, goto: 'offer' } } })
    expect(worldOf(start(scenario).getSnapshot())).toMatchObject({ scene: 'door', fired: [] })
  })

  test('fire one at a time, in order, each once', () => {
    const scenario = nervous({
      interrupts: { first: { when: { anger: always }, goto: 'door' }, second: { when: { anger: always }, goto: 'door' } },
    })
    expect(worldOf(after(scenario, [wait]))).toMatchObject({ scene: 'door', fired: ['first'] })
    expect(worldOf(after(scenario, [wait, wait]))).toMatchObject({ scene: 'door', fired: ['first', 'second'] })
    expect(worldOf(after(scenario, [wait, wait, wait]))).toMatchObject({ scene: 'note' })
  })

  test('do not fire at an event that changed nothing', () => {
    const scenario = nervous({
      interrupts: { first: { when: { anger: always }, goto: 'door' }, second: { when: { anger: always }, goto: 'door' } },
    })
    expect(worldOf(after(scenario, [wait, { type: 'choose.vanish' }]))).toMatchObject({ fired: ['first'] })
  })

  test('do not take over from an ending', () => {
    const scenario = aScenario({
      interrupts: { 'hangs-up': { when: { anger: always }, goto: 'opening' } },
      scenes: {
        ...writtenScenario.scenes,
        opening: {
          ...writtenScenario.scenes.opening,
          choose: {
            ask: { say: 'はい', because: '理由', goto: 'settled' },
            deflect: { say: 'いいえ', because: '理由', goto: 'answer' },
          },
        },
      },
    })
    expect(after(scenario, [{ type: 'choose.ask' }]).output).toMatchObject({ ending: 'settled' })
  })

  test('leave no trace of deciding behind', () => {
    expect(after(aVisit(), [wait]).context.decided).toBe(false)
  })
})
