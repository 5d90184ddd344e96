import { describe, expect, test } from 'vitest'
import { aScenario, writtenScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { edgesIn, worldAt, worldsIn } from '../../../tests/support/read-explored.ts'
import { endingsFrom } from './endings-from.ts'
import { explore } from './explore.ts'
import { wayTo } from './explored.ts'
import { endingsByVariant, metIn } from './met.ts'
import { shortestPaths } from './paths.ts'

const waiting = { say: 'お待ちください。', because: '待たせる。' }
/** One can wait, five minutes at a time, without end. */
const patient = aVisit({
  interrupts: {},
  start: 'hold',
  scenes: {
    ...writtenVisit.scenes,
    hold: { choose: { wait: { ...waiting, effect: { clock: 5, trust: -1 }, goto: 'hold' }, go: { ...waiting, goto: 'door' } } },
  },
})

describe('exploring', () => {
  test('finds every world of every variant', () => {
    const explored = explore(aScenario())
    const worlds = [0, 1, 2, 3].map((index) => worldAt(explored, index))
    expect(worlds.map(({ scene, meters, items }) => [scene, meters.anger, ...items])).toEqual([
      ['opening', 60],
      ['answer', 50, 'slip'],
      ['lost', 100],
      ['settled', 50, 'slip'],
    ])
    expect(explored).toMatchObject({ size: 4, complete: true, starts: [0], cameFrom: Int32Array.of(-1, 0, 0, 1) })
    expect(explore(aVisit()).starts).toHaveLength(2)
  })

  test('finds each world again, and no other', () => {
    const explored = explore(aVisit(), { variants: [{ why: 'forgot' }] })
    for (let index = 0; index < explored.size; index += 1) expect(explored.indexOf(worldAt(explored, index))).toBe(index)
    const start = worldAt(explored, 0)
    expect(explored.indexOf({ ...start, variant: { why: 'hospital' } })).toBeUndefined()
    expect(explored.indexOf({ ...start, scene: 'elsewhere' })).toBeUndefined()
    expect(explored.indexOf({ ...start, meters: { ...start.meters, anger: 1 } })).toBeUndefined()
  })

  test('keeps worlds apart only as long as a condition can tell them apart', () => {
    // Trust, which nothing looks at, and time, once past the latest moment that is asked about, make no difference.
    expect(worldsIn(explore(patient), 'hold', 0)).toHaveLength(1)
    const asked = explore({ ...patient, interrupts: { late: { when: { kind: 'clock' as const, after: 860 }, goto: 'door' } } })
    expect(worldsIn(asked, 'hold', 0).map((world) => worldAt(asked, world).clock)).toEqual([840, 845, 850, 855])
  })

  test('takes documents together that come to the same', () => {
    const explored = explore(aVisit(), { timers: false })
    const [note = 0] = worldsIn(explored, 'note')
    expect(edgesIn(explored, note).map(({ decision, ways }) => ['compose' in decision && decision.compose.join('+'), ways])).toEqual([
      ['time', 1],
      ['details', 1],
      ['time+details', 1],
      ['phone', 1],
      ['time+phone', 1],
      ['details+phone', 1],
    ])
    const plain = aVisit({
      scenes: {
        ...writtenVisit.scenes,
        note: {
          compose: {
            ...writtenVisit.scenes.note!.compose!,
            base: {},
            parts: {
              a: { text: 'あ', because: 'あ' },
              b: { text: 'い', because: 'い', effect: { trust: 1 } },
              c: { text: 'う', because: 'う' },
            },
          },
        },
      },
    })
    const few = explore(plain)
    expect(edgesIn(few, worldsIn(few, 'note')[0] ?? 0)).toMatchObject([{ decision: { compose: ['a'] }, ways: 6 }])
  })

  test('keeps documents apart by what happens, even if they end alike', () => {
    const scenario = aVisit({
      interrupts: { enraged: { when: { anger: { atLeast: 80 } }, goto: 'lost' } },
      start: 'note',
      scenes: {
        note: {
          compose: {
            ...writtenVisit.scenes.note!.compose!,
            base: {},
            parts: {
              a: { text: 'あ', because: 'あ' },
              b: { text: 'い', because: 'い', effect: { anger: 20 } },
              c: { text: 'う', because: 'う', effect: { anger: 20, learn: 'exposed' } },
            },
            goto: [{ when: { anger: { atMost: 60 } }, to: 'lost' }, { to: 'note' }],
          },
        },
      },
    })
    const found = edgesIn(explore(scenario), 0)
    expect(found.map(({ decision, ways, interrupt }) => ['compose' in decision && decision.compose.join('+'), ways, interrupt])).toEqual([
      ['a', 1, undefined],
      ['b', 5, 'enraged'],
    ])
    expect(new Set(found.map(({ to }) => to)).size).toBe(1)
  })

  test('counts silence unless told not to', () => {
    const silences = (timers: boolean) => {
      const explored = explore(aVisit(), { timers })
      return worldsIn(explored, 'call').flatMap((world) => edgesIn(explored, world).filter(({ decision }) => 'silence' in decision)).length
    }
    expect(silences(true)).toBeGreaterThan(0)
    expect(silences(false)).toBe(0)
  })

  test('stops at the limit and says so', () => {
    expect(explore(aVisit(), { limit: 5 }).complete).toBe(false)
    expect(explore(aVisit()).complete).toBe(true)
  })

  test('explores one variant alone', () => {
    const [both, one] = [explore(aVisit()), explore(aVisit(), { variants: [{ why: 'hospital' }] })]
    expect(one.size * 2).toBe(both.size)
    expect(one.variants).toEqual([{ why: 'hospital' }])
    expect(worldAt(one, one.size - 1).variant).toEqual({ why: 'hospital' })
  })

  test('tells how far it has come', () => {
    const count = aVisit({
      interrupts: { end: { when: { any: [{ anger: { atLeast: 1_000_000 } }, { trust: { atLeast: 1_000_000 } }] }, goto: 'lost' } },
      meters: {
        anger: { label: '怒り', start: 0, max: 1_000_000 },
        trust: { label: '信頼', start: 0, max: 1_000_000 },
      },
      variants: {},
      start: 'hold',
      scenes: {
        hold: {
          choose: { a: { ...waiting, effect: { anger: 1 }, goto: 'hold' }, b: { ...waiting, effect: { trust: 1 }, goto: 'hold' } },
        },
      },
    })
    const told: number[] = []
    expect(explore(count, { limit: 120_000, onProgress: (worlds) => told.push(worlds) }).complete).toBe(false)
    expect(told).toHaveLength(2)
    expect(told[0]).toBeGreaterThan(50_000)
    expect(told[1]).toBeGreaterThan(told[0] ?? 0)
  })

  test('stays exact when time runs past what 32 bits hold', () => {
    const long = { ...waiting, effect: { clock: 3_000_000_000 }, goto: 'call' }
    const explored = explore(aVisit({ scenes: { ...writtenVisit.scenes, door: { choose: { a: long, b: long } } } }))
    const [late = 0] = worldsIn(explored, 'call', 0)
    expect(worldsIn(explored, 'call', 0)).toHaveLength(1)
    expect(explored.indexOf(worldAt(explored, late))).toBe(late)
    expect(edgesIn(explored, 0).map(({ interrupt }) => interrupt)).toEqual(['late', 'late'])
  })

  test('says how each world was first reached', () => {
    const explored = explore(aVisit(), { timers: false })
    expect(wayTo(explored, worldsIn(explored, 'offer', 0)[0] ?? 0)).toEqual([
      { scene: 'door', choose: 'leave' },
      { scene: 'call', choose: 'ask' },
    ])
    expect(wayTo(explored, explored.starts[1] ?? -1)).toEqual([])
  })
})

describe('what is met', () => {
  test('are scenes, choices, parts, lines, interrupts and endings, overall and under one variant', () => {
    const met = metIn(explore(aVisit()))
    expect([...met.scenes]).toEqual(['door', 'note', 'call', 'offer'])
    expect([...met.endings]).toEqual(['settled', 'parked', 'lost'])
    expect([...met.lines].filter((line) => line.startsWith('call'))).toEqual(['call/0', 'call/1'])
    const ill = metIn(explore(aVisit(), { variants: [{ why: 'hospital' }] }))
    expect([...ill.lines].filter((line) => line.startsWith('call'))).toEqual(['call/1'])
    expect(met.choices).toContain('call/prove')
    expect(met.parts).toContain('note/details')
    expect(met.interrupts).toContain('late')
  })

  test('leave out what no path meets, with all that is in it', () => {
    const say = { say: 'はい', because: '理由' }
    const island = { lines: ['誰もいない。'], choose: { a: { ...say, goto: 'lost' }, b: { ...say, goto: 'lost' } } }
    const scenario = aScenario({
      interrupts: { never: { when: { anger: { atMost: 10 } }, goto: 'lost' } },
      scenes: { ...writtenScenario.scenes, island },
    })
    const met = metIn(explore(scenario))
    expect(met.interrupts.size).toBe(0)
    expect(met.scenes).not.toContain('island')
    expect([...met.choices, ...met.lines].filter((one) => one.startsWith('island'))).toEqual([])
  })

  test('are endings by variant', () => {
    const { call } = writtenVisit.scenes
    const { ask, push } = call!.choose!
    const scenario = aVisit({
      interrupts: {},
      scenes: {
        ...writtenVisit.scenes,
        call: { choose: { ask: { ...ask!, when: { variant: { why: 'forgot' } } }, push: push! } },
      },
    })
    expect(endingsByVariant(explore(scenario))).toEqual([['settled', 'parked', 'lost'], ['lost']])
  })

  test('keep a record of what came of every condition', () => {
    const scenario = aScenario()
    const { rules } = explore(scenario)
    const { promise, vague } = scenario.scenes.answer!.choose!
    // The slip is always held where it is asked about; anger is never above 60 there.
    expect(rules.asked.get(promise!.when!)).toEqual({ held: true, failed: false })
    expect(rules.asked.get(vague!.goto[0]!.when!)).toMatchObject({ held: true, failed: false })
    expect(rules.asked.get(scenario.interrupts['hangs-up']!.when)).toMatchObject({ held: true, failed: true })
  })
})

describe('endings ahead', () => {
  test('are those that some path still leads to, in the order of the file', () => {
    const explored = explore(aVisit(), { timers: false, variants: [{ why: 'forgot' }] })
    const remaining = endingsFrom(explored)
    const from = (place: string) => remaining(worldsIn(explored, place)[0] ?? -1)
    expect(from('door')).toEqual(['settled', 'parked', 'lost'])
    expect(from('offer')).toEqual(['settled', 'parked'])
    expect(from('lost')).toEqual(['lost'])
  })

  test('are found through loops', () => {
    const explored = explore(patient)
    expect(endingsFrom(explored)(0)).toEqual(['settled', 'parked', 'lost'])
  })

  test('hold with more endings than a word has bits', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `end-${index}`)
    const many = aScenario({
      interrupts: {},
      scenes: Object.fromEntries(
        ids.map((id, index) => [
          `s${index}`,
          { choose: { stop: { ...waiting, goto: id }, on: { ...waiting, goto: index < 39 ? `s${index + 1}` : id } } },
        ]),
      ),
      endings: Object.fromEntries(ids.map((id) => [id, { ...writtenScenario.endings.lost!, lines: [] }])),
      start: 's0',
    })
    const explored = explore(many)
    const remaining = endingsFrom(explored)
    expect(remaining(0)).toEqual(ids)
    expect(remaining(worldsIn(explored, 's31')[0] ?? 0)).toEqual(ids.slice(31))
  })
})

test('shortest paths lead to every ending by the fewest decisions', () => {
  const paths = shortestPaths(explore(aScenario()))
  expect(paths.map(({ ending, decisions }) => [ending, decisions.map((one) => 'choose' in one && one.choose)])).toEqual([
    ['lost', ['deflect']],
    ['settled', ['ask', 'promise']],
  ])
})
