import { describe, expect, test } from 'vitest'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { playOut } from '../../../tests/support/play-out.ts'
import { prove } from './prove.ts'

const visit = aVisit()
const waiting = { say: 'お待ちください。', because: '待たせる。' }
const patient = aVisit({
  interrupts: {},
  scenes: {
    ...writtenVisit.scenes,
    door: { choose: { again: { ...waiting, effect: { clock: 5 }, goto: 'door' }, on: { ...waiting, goto: 'note' } } },
  },
})

describe('the proof of a scenario', () => {
  const { proof } = prove(visit)

  test('counts worlds, decisions, paths and their lengths', () => {
    // Of each variant: one waits half an hour or leaves; waiting, one writes any of six documents.
    expect(proof).toMatchObject({ complete: true, worlds: { exact: true }, decisions: { exact: true }, loops: [] })
    const atCall = { plain: 1 * 2 + 1 + 2, memo: 1 * 2 + 1 + 1 + 2 }
    const stays = atCall.plain
    expect(proof.paths).toBe(BigInt(2 * (atCall.plain + stays + 3 * atCall.memo + 3 * atCall.plain)))
    expect(proof.lengths).toMatchObject({ fewest: 2, most: 4 })
    expect(proof.endingsByVariant).toEqual({ exact: true, value: Array(2).fill(['settled', 'parked', 'lost']) })
  })

  test('gives scores without timers, and with them where a moment may pass', () => {
    expect(proof.scores.map(({ timers }) => timers)).toEqual([false, true])
    const [call] = [writtenVisit.scenes.call!]
    const { silence: _, ...noSilence } = call
    const plain = prove(aVisit({ scenes: { ...writtenVisit.scenes, call: noSilence } })).proof
    expect(plain.scores.map(({ timers }) => timers)).toEqual([false])
    expect(plain.scores[0]).toEqual(proof.scores[0])
  })

  test('names paths that attain the least and the greatest score', () => {
    for (const { timers, overall } of proof.scores) {
      const { min, max, minPath, maxPath } = overall.ownership!.value
      expect(playOut(visit, minPath!.variant, minPath!.decisions, timers).axes.ownership.score).toBe(min)
      expect(playOut(visit, maxPath!.variant, maxPath!.decisions, timers).axes.ownership.score).toBe(max)
    }
    expect(proof.scores[0]!.byEnding.lost!.empathy).toMatchObject({ exact: true, value: { min: expect.any(Number) } })
  })

  test('knows how many opportunities the poorest path has', () => {
    expect(proof.scores[0]!.opportunities).toMatchObject({ ownership: { fewest: 2, most: 4 }, negotiation: { fewest: 1, most: 2 } })
    expect(proof.scores[0]!.overall.negotiation).toBeUndefined()
  })
})

describe('a proof cut short', () => {
  const { proof } = prove(visit, { limit: 5 })
  const whole = prove(visit).proof

  test('marks what is only a bound', () => {
    expect(proof).toMatchObject({
      complete: false,
      limit: 5,
      worlds: { exact: false },
      decisions: { exact: false },
      endingsByVariant: { exact: false },
    })
    for (const absent of ['paths', 'lengths', 'behaviours', 'random']) expect(proof).not.toHaveProperty(absent)
    for (const { overall, opportunities } of proof.scores) {
      expect(overall.ownership?.exact).toBe(false)
      expect(overall.ownership?.value).not.toHaveProperty('minPath')
      expect(opportunities.ownership).toBeUndefined()
    }
  })

  test('still follows the fixed policies', () => {
    expect(proof.policies).toEqual(whole.policies)
  })

  test('is not cut short by a limit that is just enough', () => {
    expect(prove(visit, { limit: whole.worlds.value }).proof.complete).toBe(true)
  })
})

describe('the proof of a scenario with a loop', () => {
  const { proof } = prove(patient)

  test('is complete and shows the loop, but neither paths nor a longest one', () => {
    expect(proof).toMatchObject({ complete: true, worlds: { exact: true }, endingsByVariant: { exact: true } })
    expect(proof.loops).toMatchObject([{ decisions: [{ scene: 'door', choose: 'again' }], canBeLeft: true }])
    for (const absent of ['paths', 'lengths', 'behaviours', 'random']) expect(proof).not.toHaveProperty(absent)
  })

  test('gives the scores as bounds', () => {
    for (const { overall } of proof.scores) expect(overall.ownership).toMatchObject({ exact: false, value: { min: 0, max: 100 } })
  })
})
