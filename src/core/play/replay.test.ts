import { describe, expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { anAttempt } from '../../../tests/support/an-attempt.ts'
import { sealVersion } from '../scenario/version.ts'
import type { Decision } from '../step/decision.ts'
import type { Attempt, TakenDecision } from './attempt.ts'
import { replay } from './replay.ts'

const { version, attempt } = anAttempt(aVisit(), [])
const withDecisions = (decisions: unknown[], given: Partial<Attempt> = {}) =>
  replay(version, { ...attempt, ...given, decisions: decisions as TakenDecision[] })
const waited = { scene: 'door', choose: 'wait', at: 1 }
const noted = { scene: 'note', compose: ['phone', 'time'], at: 2 }

describe('replay', () => {
  test('gives the world before each decision and the present one', () => {
    const replayed = withDecisions([waited, noted])
    expect(replayed).toMatchObject({ ok: true, ended: false, interrupts: [null, null] })
    expect(replayed.ok && replayed.worlds.map(({ scene, clock, items }) => [scene, clock, items])).toEqual([
      ['door', 840, ['card']],
      ['note', 870, ['card']],
      ['call', 870, ['card', 'memo']],
    ])
  })

  test('names the interrupt that took over', () => {
    expect(withDecisions([{ scene: 'door', choose: 'stay', at: 1 }])).toMatchObject({ interrupts: ['late'] })
  })

  test.each<[string, unknown[], object]>([
    ['an unknown choice', [{ scene: 'door', choose: 'vanish' }], { n: 0, refusal: 'unknown-choice' }],
    [
      'a choice that was not offered',
      [
        { scene: 'door', choose: 'leave' },
        { scene: 'call', choose: 'prove' },
      ],
      { n: 1, refusal: 'not-offered' },
    ],
    ['a decision out of order', [noted, waited], { n: 0, refusal: 'another-scene' }],
    ['a part picked twice', [waited, { scene: 'note', compose: ['time', 'time'] }], { n: 1, refusal: 'repeated-part' }],
    ['an unknown part', [waited, { scene: 'note', compose: ['toString'] }], { n: 1, refusal: 'unknown-part' }],
    ['too few parts', [waited, { scene: 'note', compose: [] }], { n: 1, refusal: 'too-few-parts' }],
    ['too many parts', [waited, { scene: 'note', compose: ['time', 'details', 'phone'] }], { n: 1, refusal: 'too-many-parts' }],
    ['a document where one chooses', [{ scene: 'door', compose: ['time'] }], { n: 0, refusal: 'wrong-kind' }],
    ['a malformed choice', [{ scene: 'door', choose: ['wait'] }], { n: 0, refusal: 'wrong-kind' }],
    ['a malformed document', [waited, { scene: 'note', compose: 'time' }], { n: 1, refusal: 'wrong-kind' }],
    ['no decision at all', [null], { n: 0, refusal: 'wrong-kind' }],
  ])('refuses %s', (_, decisions, why) => {
    expect(withDecisions(decisions)).toEqual({ ok: false, reason: 'refused', ...why })
  })

  test('refuses a decision after the end', () => {
    const ended = [
      { scene: 'door', choose: 'leave' },
      { scene: 'call', choose: 'push' },
    ]
    expect(withDecisions([...ended, { scene: 'lost', choose: 'ask' }])).toMatchObject({ reason: 'refused', n: 2, refusal: 'ended' })
  })

  test('refuses silence unless the attempt has timers', () => {
    const silent: Decision[] = [
      { scene: 'door', choose: 'leave' },
      { scene: 'call', silence: true },
    ]
    expect(withDecisions(silent)).toMatchObject({ reason: 'refused', n: 1, refusal: 'not-offered' })
    expect(withDecisions(silent, { timers: true })).toMatchObject({ ok: true })
  })

  test('never replays against another text', () => {
    const reworded = sealVersion(aVisit({ title: '別の題' }), {})
    expect(replay(reworded, attempt)).toEqual({ ok: false, reason: 'unknown-version' })
    expect(withDecisions([], { scenario: 'another' })).toEqual({ ok: false, reason: 'unknown-version' })
    expect(withDecisions([], { format: 2 as 1 })).toEqual({ ok: false, reason: 'unknown-version' })
  })
})
