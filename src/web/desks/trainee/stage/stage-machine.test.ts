import { expect, test } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import { aScenario } from '../../../../../tests/support/a-scenario.ts'
import { anAttempt } from '../../../../../tests/support/an-attempt.ts'
import type { View } from '../../../../core/play/view.ts'
import { viewOf } from '../../../../core/play/view-of.ts'
import type { Decision } from '../../../../core/step/decision.ts'
import { type Outcome, stageMachine } from './stage-machine.ts'

const scenario = aScenario()
const ask = { scene: 'opening', choose: 'ask' }
const promise = { scene: 'answer', choose: 'promise' }

const viewAfter = (...decisions: Decision[]): View => {
  const { attempt, replayed } = anAttempt(scenario, decisions)
  return viewOf(scenario, attempt, replayed)
}

/** A stage on `view` whose decisions come to `outcomes`, one after another; and the decisions it has sent. */
function openStage(view: View, shown = 0, outcomes: Outcome[] = []) {
  const sent: Decision[] = []
  const decide = fromPromise<Outcome, Decision>(async ({ input }) => {
    sent.push(input)
    return outcomes.shift() ?? { ok: false, refusal: 'not-offered' }
  })
  const actor = createActor(stageMachine.provide({ actors: { decide } }), { input: { view, shown } }).start()
  const now = () => {
    const { value, context } = actor.getSnapshot()
    return { scene: value.scene, shown: context.shown }
  }
  const decided = () => waitFor(actor, ({ value }) => value.scene !== 'deciding')
  return { actor, now, sent, decided, send: actor.send }
}

test('lines arrive one by one, and when the last has, a decision is asked for', () => {
  const { send, now } = openStage(viewAfter())
  expect(now()).toEqual({ scene: 'arriving', shown: 0 })
  send({ type: 'NEXT' })
  expect(now()).toEqual({ scene: 'arriving', shown: 1 })
  send({ type: 'NEXT' })
  expect(now()).toEqual({ scene: 'asking', shown: 2 })
  send({ type: 'NEXT' })
  expect(now()).toEqual({ scene: 'asking', shown: 2 })
})

test('all of them can arrive at once', () => {
  const { send, now } = openStage(viewAfter())
  send({ type: 'ALL' })
  expect(now()).toEqual({ scene: 'asking', shown: 2 })
})

test('reading goes on where it was left; a place beyond the last line is the last line', () => {
  expect(openStage(viewAfter(), 1).now()).toEqual({ scene: 'arriving', shown: 1 })
  expect(openStage(viewAfter(), 2).now()).toEqual({ scene: 'asking', shown: 2 })
  expect(openStage(viewAfter(), 99).now()).toEqual({ scene: 'asking', shown: 2 })
})

test('nothing is decided before everything has been said', () => {
  const { send, now, sent } = openStage(viewAfter(), 1)
  send({ type: 'DECIDE', decision: ask })
  expect(now()).toEqual({ scene: 'arriving', shown: 1 })
  expect(sent).toEqual([])
})

test('a decision puts the trainee’s own words there at once; the answer to them arrives', async () => {
  const after = viewAfter(ask)
  const { send, now, sent, decided, actor } = openStage(viewAfter(), 2, [{ ok: true, view: after }])
  send({ type: 'DECIDE', decision: ask })
  expect(now().scene).toBe('deciding')
  await decided()
  expect(sent).toEqual([ask])
  expect(now()).toEqual({ scene: 'arriving', shown: after.sceneFrom })
  expect(actor.getSnapshot().context.view).toBe(after)
})

test('a second decision while one is on its way is not sent', async () => {
  const { send, sent, decided } = openStage(viewAfter(), 2, [{ ok: true, view: viewAfter(ask) }])
  send({ type: 'DECIDE', decision: ask })
  send({ type: 'DECIDE', decision: { scene: 'opening', choose: 'deflect' } })
  await decided()
  expect(sent).toEqual([ask])
})

test.each(['not-offered', 'conflict'] as const)(
  'a decision that is refused (%s) is asked for again, until one is taken',
  async (refusal) => {
    const { send, now, decided, actor } = openStage(viewAfter(), 2, [
      { ok: false, refusal },
      { ok: true, view: viewAfter(ask) },
    ])
    send({ type: 'DECIDE', decision: ask })
    await decided()
    expect(now()).toEqual({ scene: 'asking', shown: 2 })
    expect(actor.getSnapshot().context.refusal).toBe(refusal)
    send({ type: 'DECIDE', decision: ask })
    await decided()
    expect(now().scene).toBe('arriving')
    expect(actor.getSnapshot().context.refusal).toBeUndefined()
  },
)

test('that a decision could not be kept is said from then on, and the case goes on', async () => {
  const outcomes: Outcome[] = [
    { ok: true, view: viewAfter(ask), failure: 'full' },
    { ok: true, view: viewAfter(ask, promise) },
  ]
  const { send, now, decided, actor } = openStage(viewAfter(), 2, outcomes)
  send({ type: 'DECIDE', decision: ask })
  await decided()
  send({ type: 'ALL' })
  send({ type: 'DECIDE', decision: promise })
  await decided()
  send({ type: 'ALL' })
  expect(now().scene).toBe('ended')
  expect(actor.getSnapshot().context.failure).toBe('full')
})

test('after the last line of an ending nothing more is asked', () => {
  const view = viewAfter(ask, promise)
  const { send, now, sent } = openStage(view, view.lines.length)
  expect(now()).toEqual({ scene: 'ended', shown: view.lines.length })
  send({ type: 'DECIDE', decision: promise })
  expect(now().scene).toBe('ended')
  expect(sent).toEqual([])
})

test('the same moment in another language keeps its place', () => {
  const { send, now, actor } = openStage(viewAfter(), 1)
  const translated = { ...viewAfter(), scenario: { ...viewAfter().scenario, language: 'en' as const } }
  send({ type: 'VIEW', view: translated })
  expect(now()).toEqual({ scene: 'arriving', shown: 1 })
  expect(actor.getSnapshot().context.view).toBe(translated)
})

test('a pause stands beside whatever goes on, and loses nothing of it', async () => {
  const { send, now, decided, actor } = openStage(viewAfter(), 2, [{ ok: true, view: viewAfter(ask) }])
  const attention = () => actor.getSnapshot().value.attention
  send({ type: 'DECIDE', decision: ask })
  send({ type: 'PAUSE' })
  await decided()
  expect(attention()).toBe('away')
  expect(now().scene).toBe('arriving')
  send({ type: 'RESUME' })
  expect(attention()).toBe('here')
})
