import { describe, expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { anAttempt } from '../../../tests/support/an-attempt.ts'
import { sealVersion } from '../scenario/version.ts'
import type { Decision } from '../step/decision.ts'
import { localDirector } from './local-director.ts'
import { replay } from './replay.ts'
import { viewOf } from './view-of.ts'

const visit = aVisit()
const leave: Decision = { scene: 'door', choose: 'leave' }
const push: Decision = { scene: 'call', choose: 'push' }
const directing = (...given: Parameters<typeof anAttempt> extends [unknown, ...infer Rest] ? Rest : never) => {
  const { version, attempt } = anAttempt(visit, ...given)
  const directed = localDirector(version, attempt, () => 5000)
  if (!directed.ok) throw new Error(directed.reason)
  return { version, director: directed.director }
}

describe('the local director', () => {
  test('takes a decision and shows what came of it', async () => {
    const { version, director } = directing()
    const decided = await director.decide(leave, 'ja')
    const attempt = director.attempt()
    const replayed = replay(version, attempt)
    expect(attempt.decisions).toEqual([{ ...leave, at: 5000 }])
    expect(decided).toEqual({ ok: true, view: replayed.ok && viewOf(visit, attempt, replayed) })
    expect(director.view('ja')).toEqual(decided.view)
    expect(director.replayed()).toEqual(replayed)
  })

  test('reports an interrupt as replay does', async () => {
    const { version, director } = directing()
    await director.decide({ scene: 'door', choose: 'stay' }, 'ja')
    expect(director.replayed()).toEqual(replay(version, director.attempt()))
    expect(director.replayed().interrupts).toEqual(['late'])
  })

  test('refuses what is not offered, and the view stands', async () => {
    const { director } = directing([leave])
    const before = director.view('ja')
    expect(await director.decide({ scene: 'call', choose: 'prove' }, 'ja')).toEqual({ ok: false, refusal: 'not-offered', view: before })
    expect(await director.decide({ scene: 'call', silence: true }, 'ja')).toEqual({ ok: false, refusal: 'not-offered', view: before })
    expect(await director.decide(leave, 'ja')).toEqual({ ok: false, refusal: 'another-scene', view: before })
    expect(director.attempt().decisions).toHaveLength(1)
  })

  test('takes up an attempt where it stopped', async () => {
    const { director } = directing([leave])
    const decided = await director.decide(push, 'ja')
    expect(decided.view).toMatchObject({ taken: 2, prompt: null, ending: { id: 'lost' } })
    expect(director.attempt()).toMatchObject({ endedAt: 5000 })
    expect(await director.decide(push, 'ja')).toMatchObject({ ok: false, refusal: 'ended' })
  })

  test('lets a moment pass where there are timers', async () => {
    const { director } = directing([leave], { timers: true })
    expect((await director.decide({ scene: 'call', silence: true }, 'ja')).view.scene).toBe('offer')
  })

  test('does not take up what cannot be replayed', () => {
    const { attempt } = anAttempt(visit)
    expect(localDirector(sealVersion(aVisit({ title: '別' }), {}), attempt, () => 0)).toEqual({ ok: false, reason: 'unknown-version' })
  })
})
