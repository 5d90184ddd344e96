import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { localDirector } from '../../src/core/play/local-director.ts'
import { replay } from '../../src/core/play/replay.ts'
import { viewOf } from '../../src/core/play/view-of.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { sealVersion } from '../../src/core/scenario/version.ts'
import { debrief } from '../../src/core/score/debrief-attempt.ts'
import { checkReceipt, receiptOf } from '../../src/core/score/receipt.ts'
import { startWorld, step } from '../../src/core/step/step.ts'
import { drawVariant } from '../../src/core/step/variants.ts'
import { aVisit } from '../support/a-visit.ts'
import { aWalk } from '../support/a-walk.ts'
import { anAttempt, type Played } from '../support/an-attempt.ts'
import { arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { forAll } from '../support/for-all.ts'
import { isOffered, triedDecisions } from '../support/try-decisions.ts'

const picks = fc.array(fc.nat(), { maxLength: 12 })
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** All that is recomputed from an attempt. */
function everythingOf({ version, attempt }: Pick<Played, 'version' | 'attempt'>): unknown {
  const replayed = replay(version, attempt)
  if (!replayed.ok) return replayed
  const { scenario } = version
  return {
    replayed,
    view: viewOf(scenario, attempt, replayed),
    debrief: replayed.ended && debrief(scenario, attempt, replayed),
    receipt: receiptOf(version, attempt),
  }
}

describe('replay', () => {
  forAll(
    'gives the same on a machine that has only the JSON',
    60,
    [arbitraryScenario({ loops: true }), fc.string(), picks, fc.boolean()],
    (scenario, seed, way, timers) => {
      const { version, attempt } = aWalk(scenario, seed, way, { timers })
      const copied = { version: copy(version), attempt: copy(attempt) }
      expect(everythingOf(copied)).toEqual(everythingOf({ version, attempt }))
      expect(sealVersion(copied.version.scenario, {}).hash).toBe(version.hash)
    },
  )

  forAll('is what the director showed', 40, [arbitraryScenario({ loops: true }), fc.string(), picks], async (scenario, seed, way) => {
    const { version, attempt, replayed } = aWalk(scenario, seed, way)
    const directed = localDirector(version, { ...attempt, decisions: [] }, () => 0)
    if (!directed.ok) throw new Error(directed.reason)
    for (const { at, ...decision } of attempt.decisions) expect(await directed.director.decide(decision, 'ja')).toMatchObject({ ok: true })
    expect(directed.director.replayed()).toEqual(replayed)
    expect(directed.director.view(scenario.language)).toEqual(viewOf(scenario, attempt, replayed))
  })

  forAll(
    'refuses the first decision that was not offered, and nothing else',
    80,
    [arbitraryScenario({ loops: true }), fc.string(), picks, fc.boolean()],
    (scenario, seed, way, timers) => {
      const { version, attempt } = anAttempt(scenario, [], { seed, timers })
      const { decisions, refused } = someDecisions(scenario, seed, way, timers)
      const replayed = replay(version, { ...attempt, decisions: decisions.map((decision) => ({ ...decision, at: 0 })) })
      expect(replayed).toMatchObject(refused === undefined ? { ok: true } : { ok: false, reason: 'refused', n: refused })
    },
  )

  forAll('never runs against another text', 25, [arbitraryScenario(), fc.string(), picks], (scenario, seed, way) => {
    const { attempt } = aWalk(scenario, seed, way)
    const reworded = sealVersion({ ...scenario, title: `${scenario.title}。` }, {})
    expect(replay(reworded, attempt)).toEqual({ ok: false, reason: 'unknown-version' })
    expect(replay(sealVersion(scenario, { en: { title: 'x' } }), attempt)).toEqual({ ok: false, reason: 'unknown-version' })
  })

  forAll(
    'confirms every receipt it gave, after a journey as JSON',
    40,
    [arbitraryScenario(), fc.string(), fc.array(fc.nat(), { minLength: 12, maxLength: 12 })],
    (scenario, seed, way) => {
      const { version, attempt } = aWalk(scenario, seed, way)
      const made = receiptOf(version, attempt)
      expect(made.ok ? checkReceipt(copy(version), copy(made.receipt)) : made).toMatchObject(
        made.ok ? { ok: true } : { reason: 'unfinished' },
      )
    },
  )
})

/** Decisions offered and not offered, mixed, and which of them is the first that must be refused. */
function someDecisions(scenario: Scenario, seed: string, way: readonly number[], timers: boolean) {
  let world = startWorld(scenario, drawVariant(scenario, seed))
  let refused: number | undefined
  const decisions = way.map((pick, n) => {
    const tried = triedDecisions(scenario, world)
    const decision = tried[pick % tried.length] as (typeof tried)[number]
    const stepped = isOffered(scenario, world, decision, timers) ? step(scenario, world, decision) : undefined
    if (stepped?.ok) world = stepped.world
    else refused ??= n
    return decision
  })
  return { decisions, refused }
}

describe('the same attempt', () => {
  afterEach(() => vi.restoreAllMocks())

  test('comes to the same without locale, clock or chance', () => {
    const played = aWalk(aVisit(), 'seed-4', [1, 0, 0])
    const before = everythingOf(played)
    const forbid = (name: string) => () => {
      throw new Error(`${name} depends on the machine`)
    }
    vi.spyOn(String.prototype, 'localeCompare').mockImplementation(forbid('localeCompare'))
    vi.spyOn(String.prototype, 'toLocaleUpperCase').mockImplementation(forbid('toLocaleUpperCase'))
    vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(forbid('toLocaleLowerCase'))
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(forbid('toLocaleString'))
    vi.spyOn(Intl, 'Collator').mockImplementation(forbid('Collator'))
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(forbid('NumberFormat'))
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(forbid('DateTimeFormat'))
    vi.spyOn(Date, 'now').mockImplementation(forbid('Date.now'))
    vi.spyOn(Math, 'random').mockImplementation(forbid('Math.random'))
    const after = everythingOf(played)
    vi.restoreAllMocks()
    expect(after).toEqual(before)
  })
})
