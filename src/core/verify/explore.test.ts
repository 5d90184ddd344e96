import { describe, expect, test } from 'vitest'
import { aScenario, writtenScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { endingsFrom } from './endings-from.ts'
import { explore } from './explore.ts'
import { pathLengths, shortestPaths } from './paths.ts'
import { reachedIn } from './reached.ts'

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
    expect(explored.worlds.map(({ scene, meters, items }) => [scene, meters.anger, ...items])).toEqual([
      ['opening', 60],
      ['answer', 50, 'slip'],
      ['lost', 100],
      ['settled', 50, 'slip'],
    ])
    expect(explored).toMatchObject({ complete: true, starts: [0], cameFrom: [-1, 0, 0, 1] })
    expect(explore(aVisit()).starts).toHaveLength(2)
  })

  test('keeps worlds apart only as long as a condition can tell them apart', () => {
    // Trust, which nothing looks at, and time, once past the latest moment that is asked about, make no difference.
    const holding = explore(patient).worlds.filter(({ scene, variant }) => scene === 'hold' && variant.why === 'forgot')
    expect(holding).toHaveLength(1)
    const asked = { ...patient, interrupts: { late: { when: { kind: 'clock' as const, after: 860 }, goto: 'door' } } }
    expect(
      explore(asked)
        .worlds.filter(({ scene, variant }) => scene === 'hold' && variant.why === 'forgot')
        .map(({ clock }) => clock),
    ).toEqual([840, 845, 850, 855])
  })

  test('takes documents together that come to the same', () => {
    const explored = explore(aVisit(), { timers: false })
    const note = explored.worlds.findIndex(({ scene }) => scene === 'note')
    expect(explored.edges[note]?.map(({ decision, ways }) => ['compose' in decision && decision.compose.join('+'), ways])).toEqual([
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
    expect(few.edges[few.worlds.findIndex(({ scene }) => scene === 'note')]).toMatchObject([{ decision: { compose: ['a'] }, ways: 6 }])
  })

  test('counts silence unless told not to', () => {
    const silences = (timers: boolean) =>
      explore(aVisit(), { timers })
        .edges.flat()
        .filter(({ decision }) => 'silence' in decision).length
    expect(silences(true)).toBeGreaterThan(0)
    expect(silences(false)).toBe(0)
  })

  test('stops at the limit and says so', () => {
    expect(explore(aVisit(), { limit: 5 }).complete).toBe(false)
    expect(explore(aVisit()).complete).toBe(true)
  })

  test('explores one variant alone', () => {
    expect(explore(aVisit(), { variants: [{ why: 'hospital' }] }).worlds.every(({ variant }) => variant.why === 'hospital')).toBe(true)
  })
})

describe('what is reached', () => {
  test('names scenes, choices, parts, lines, interrupts and endings, overall and for one variant', () => {
    const explored = explore(aVisit())
    const reached = reachedIn(explored)
    expect([...reached.endings].sort()).toEqual(['lost', 'parked', 'settled'])
    expect([...reached.lines].filter((line) => line.startsWith('call'))).toEqual(['call/0', 'call/1'])
    expect([...reachedIn(explored, { why: 'hospital' }).lines].filter((line) => line.startsWith('call'))).toEqual(['call/1'])
    expect(reached.choices).toContain('call/prove')
    expect(reached.parts).toContain('note/details')
    expect(reached.interrupts).toContain('late')
  })

  test('leaves out what no path meets', () => {
    const scenario = aScenario({ interrupts: { never: { when: { anger: { atMost: 10 } }, goto: 'lost' } } })
    expect(reachedIn(explore(scenario)).interrupts.size).toBe(0)
  })
})

describe('endings ahead', () => {
  test('are those that some path still leads to, in the order of the file', () => {
    const explored = explore(aVisit(), { timers: false, variants: [{ why: 'forgot' }] })
    const remaining = endingsFrom(explored)
    const from = (scene: string) => remaining(explored.worlds.findIndex((world) => world.scene === scene))
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
    expect(remaining(explored.worlds.findIndex(({ scene }) => scene === 's31'))).toEqual(ids.slice(31))
  })
})

describe('paths', () => {
  test('lead to every ending by the fewest decisions', () => {
    const paths = shortestPaths(explore(aScenario()))
    expect(paths.map(({ ending, decisions }) => [ending, decisions.map((one) => 'choose' in one && one.choose)])).toEqual([
      ['lost', ['deflect']],
      ['settled', ['ask', 'promise']],
    ])
  })

  test('have a fewest and a most number of decisions, no most where there is a loop', () => {
    expect(pathLengths(explore(aScenario()))).toEqual({ fewest: 1, most: 2 })
    expect(pathLengths(explore(aVisit()))).toEqual({ fewest: 2, most: 4 })
    expect(pathLengths(explore(patient))).toEqual({ fewest: 3 })
  })
})
