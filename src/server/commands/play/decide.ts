import { lastWorld, stepInAttempt } from '../../../core/play/replay.ts'
import type { View } from '../../../core/play/view.ts'
import { withDecision } from '../../../core/play/with-decision.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import type { Decision, Refusal } from '../../../core/step/decision.ts'
import { writtenDecision } from '../../database/attempt-record.ts'
import { addDecision } from '../../database/attempt-repository.ts'
import type { Actor } from '../../policies/actor.ts'
import { mayDecide, maySeeAttempt } from '../../policies/attempts.ts'
import { loadPlayed, viewIn } from './load-played.ts'
import type { PlayServices } from './play-services.ts'
import { type PlayedAttempt, playedUpTo } from './played-attempt.ts'

export type DecideOrder = {
  readonly attempt: string
  /** Which decision of the attempt this is, counted from 0. */
  readonly n: number
  readonly decision: Decision
  /** Of the answer; the attempt’s own unless given. */
  readonly language?: Language | undefined
}

/** What came of it. Every refusal but the first two tells the moment that the attempt has come to. */
export type DecideOutcome =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly reason: 'no-such-attempt' | 'not-yours' }
  | { readonly ok: false; readonly reason: 'decided-otherwise'; readonly standing: Decision; readonly view: View }
  | { readonly ok: false; readonly reason: 'out-of-turn' | 'ended'; readonly view: View }
  | { readonly ok: false; readonly reason: 'refused'; readonly refusal: Refusal; readonly view: View }

/** Each try but the last meets somebody who was quicker at the same attempt, which more than a few never are. */
const mostTries = 20

/**
 * Takes decision `n` of an attempt, once: the same again is answered as the first time was, another one is told what stands.
 * Answers only after it is kept. However many devices and processes ask, an attempt has one history.
 */
export async function decide(services: PlayServices, actor: Actor, order: DecideOrder): Promise<DecideOutcome> {
  const remembered = services.recent.get(order.attempt, order.n)
  if (remembered?.record.personId === actor.id && !remembered.replayed.ended) {
    const outcome = await takeNext(services, remembered, order)
    // What is remembered may be behind; only what is read anew may refuse.
    if (outcome?.ok) return outcome
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const played = await loadPlayed(services, order.attempt)
    if (played === undefined) return { ok: false, reason: 'no-such-attempt' }
    const subject = { personId: played.record.personId, mode: played.record.attempt.mode }
    if (!maySeeAttempt(actor, subject)) return { ok: false, reason: 'no-such-attempt' }
    if (!mayDecide(actor, subject)) return { ok: false, reason: 'not-yours' }
    const outcome = answerFromHistory(services, played, order) ?? (await takeNext(services, played, order))
    // Somebody was quicker between reading and writing: what they decided is history now.
    if (outcome !== undefined) return outcome
  }
  throw new Error(`Attempt ${order.attempt} does not stand as it is read: its count of decisions is not that of its decisions.`)
}

/** The answer to a decision that is not the next one; undefined if it is. */
function answerFromHistory(
  services: PlayServices,
  played: PlayedAttempt,
  { n, decision, language }: DecideOrder,
): DecideOutcome | undefined {
  const { decisions, language: own } = played.record.attempt
  const standing = decisions[n]
  const view = (at: PlayedAttempt) => viewIn(services, at, language ?? own)
  if (standing !== undefined) {
    if (writtenDecision(standing) === writtenDecision(decision)) return { ok: true, view: view(playedUpTo(played, n + 1)) }
    const { at, ...truth } = standing
    return { ok: false, reason: 'decided-otherwise', standing: truth, view: view(played) }
  }
  if (played.replayed.ended) return { ok: false, reason: 'ended', view: view(played) }
  return n > decisions.length ? { ok: false, reason: 'out-of-turn', view: view(played) } : undefined
}

/** Steps and writes the next decision; undefined if the attempt did not stand as `played` has it. */
async function takeNext(services: PlayServices, played: PlayedAttempt, order: DecideOrder): Promise<DecideOutcome | undefined> {
  const { record, version, replayed } = played
  const { attempt, personId } = record
  const language = order.language ?? attempt.language
  const stepped = stepInAttempt(version.scenario, lastWorld(replayed.worlds), order.decision, attempt.timers)
  if (!stepped.ok) return { ok: false, reason: 'refused', refusal: stepped.refusal, view: viewIn(services, played, language) }
  const decision = { ...order.decision, at: services.now() }
  const ended = stepped.world.scene in version.scenario.endings
  const ending = ended ? { ending: stepped.world.scene } : {}
  const added = await services.write((transaction) =>
    addDecision(transaction, { personId, attempt: attempt.id, n: order.n, decision, ...ending }),
  )
  if (!added) return undefined
  const next: PlayedAttempt = {
    version,
    record: { ...record, ...ending, attempt: withDecision(attempt, decision, ended) },
    replayed: {
      ...replayed,
      worlds: [...replayed.worlds, stepped.world],
      interrupts: [...replayed.interrupts, stepped.interrupt ?? null],
      ended,
    },
  }
  services.recent.set(next)
  services.decided(attempt.mode)
  return { ok: true, view: viewIn(services, next, language) }
}
