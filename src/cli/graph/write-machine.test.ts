import { describe, expect, test } from 'vitest'
import { createActor, createMachine } from 'xstate'
import { z } from 'zod'
import { aHostileVisit, hostileTexts } from '../../../tests/support/a-hostile-visit.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { shippedIds, shippedScenario } from '../../../tests/support/shipped-scenarios.ts'
import { compile } from '../../core/compile/compile.ts'
import { configure } from '../../core/compile/configure.ts'
import { eventOf } from '../../core/compile/machine-event.ts'
import { worldOf } from '../../core/compile/world-of.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import type { Decision } from '../../core/step/decision.ts'
import { offeredDecisions } from '../../core/step/offer.ts'
import { startWorld, step } from '../../core/step/step.ts'
import { variantsOf } from '../../core/step/variants.ts'
import type { World } from '../../core/step/world.ts'
import { writeMachine } from './write-machine.ts'

// What Stately asks of a machine as data: guards and actions as objects, transitions in lists, nothing unknown.
const named = z.strictObject({ type: z.string(), params: z.record(z.string(), z.json()).optional() })
const transition = z.strictObject({
  description: z.string().min(1).optional(),
  guard: named.optional(),
  target: z.string().optional(),
  actions: z.array(named),
})
const state = z.strictObject({
  description: z.string().min(1).optional(),
  type: z.literal('final').optional(),
  initial: z.string().optional(),
  entry: z.array(named).optional(),
  always: z.array(transition).optional(),
  on: z.record(z.string(), z.array(transition)).optional(),
  output: z.json().optional(),
  get states() {
    return z.record(z.string(), state).optional()
  },
})
const machine = z.strictObject({ ...state.shape, id: z.string(), context: z.record(z.string(), z.json()) })

const written = (scenario: Scenario) => JSON.parse(writeMachine(scenario))

const undescribed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => {
    if (typeof one !== 'object' || one === null || !('description' in one)) return one
    const { description, ...rest } = one
    return rest
  })

/** The shortest way from the start to an ending, with the worlds of step on it. */
function wayToAnEnding(scenario: Scenario): { decisions: Decision[]; worlds: World[] } {
  const start = startWorld(scenario, variantsOf(scenario)[0] ?? {})
  const queue = [{ decisions: [] as Decision[], worlds: [start] }]
  const seen = new Set([JSON.stringify(start)])
  for (const way of queue) {
    const world = way.worlds.at(-1) as World
    if (world.scene in scenario.endings) return way
    for (const decision of offeredDecisions(scenario, world)) {
      const next = step(scenario, world, decision)
      if (!next.ok || seen.has(JSON.stringify(next.world))) continue
      seen.add(JSON.stringify(next.world))
      queue.push({ decisions: [...way.decisions, decision], worlds: [...way.worlds, next.world] })
    }
  }
  throw new Error(`No ending can be reached in ${scenario.id}.`)
}

describe.each(shippedIds)('%s', (id) => {
  const scenario = shippedScenario(id)

  test('has the shape that Stately takes', () => {
    expect(machine.safeParse(written(scenario)).error).toBeUndefined()
  })

  test('is the machine that is compiled, with descriptions', () => {
    expect(undescribed(written(scenario))).toEqual(JSON.parse(JSON.stringify(configure(scenario))))
  })

  test('plays to an ending with the guards and actions of the compiled machine', () => {
    const { decisions, worlds } = wayToAnEnding(scenario)
    // Read from JSON, its types are unknown; those of the compiled machine are what it is given.
    const played = createMachine(written(scenario)).provide(compile(scenario).implementations as never)
    const actor = createActor(played).start()
    for (const [index, decision] of decisions.entries()) {
      actor.send(eventOf(decision) as never)
      expect(worldOf(actor.getSnapshot() as never)).toEqual(worlds[index + 1])
    }
    expect(actor.getSnapshot().status).toBe('done')
  })
})

describe('descriptions', () => {
  const { description, states } = written(aVisit())

  test('tell what is said in a scene, what an option says and when it leads where', () => {
    expect(description).toBe('不在の訪問\n\n約束の時刻に伺ったのに、お客様がいない。')
    expect(states.playing.states.door.description).toBe('応答はない。\n\n田村さん：お約束の時刻ですよね……。')
    const { prove, ...events } = Object.fromEntries(
      Object.entries<any[]>(states.playing.states.call.on).map(([event, branches]) => [
        event.replace('choose.', ''),
        branches.map((branch) => branch.description),
      ]),
    )
    expect(prove).toEqual(['メモがございます。\n\n「訪問メモ」あり\n\n怒り ≥ 80', 'メモがございます。\n\n「訪問メモ」あり'])
    expect(events.silence).toEqual(['30秒黙っている'])
    expect(states.playing.states.note.on.compose[0].description).toBe('訪問のご連絡')
  })

  test('tell when an interrupt takes over, and what an ending is and teaches', () => {
    expect(states.playing.always.map((one: { description?: string }) => one.description)).toEqual(['時刻 ≥ 15:00', undefined])
    expect(states.lost.description).toBe('決裂\n\n電話が切れた。\n\n正しくても負ける。')
  })
})

test.each(hostileTexts)('survives texts such as %j', (text) => {
  const config = written(aHostileVisit(text))
  expect(config.description).toBe(`${text}\n\n${text}`)
  expect(machine.safeParse(config).error).toBeUndefined()
  expect(() => createMachine(config)).not.toThrow()
})

test('XState refuses a target that is not there, so that the tests above can fail', () => {
  const config = written(aVisit())
  config.states.playing.states.note.on.compose[0].target = 'nowhere'
  expect(() => createMachine(config)).toThrow()
})
