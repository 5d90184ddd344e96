import type { AttemptAnswer } from '../../../../contract/play/attempt-answer.ts'
import type { View } from '../../../../core/play/view.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Decision } from '../../../../core/step/decision.ts'
import type { KeptPlay } from '../store/kept-play.ts'
import { PostOffice } from './post-office.ts'
import { directRemotely, type RemoteDirector, type RemotePlay } from './remote-director.ts'

export type Opened =
  | {
      readonly ok: true
      readonly director: RemoteDirector
      /** Content hash of the scenario version. */
      readonly hash: string
      /** The decision that is being sent again, if the attempt has not gone on since. */
      readonly pending?: Decision
    }
  /** `unreachable`: neither the server nor this device can say where the attempt stands; to be tried again. */
  | { readonly ok: false; readonly reason: 'no-such-attempt' | 'signed-out' | 'unreachable' }

/**
 * Takes up an attempt that is played on the server, where the server says it stands, or where this device last knew if the
 * server cannot be reached. A decision that was not acknowledged before the page was left is sent again.
 */
export async function openRemoteDirector(play: RemotePlay, language: Language): Promise<Opened> {
  const kept = await play.store.get(play.attempt).catch(() => undefined)
  const office = new PostOffice(play.outside, () => {})
  const answer = await office.tryOnce(`/api/attempts/${encodeURIComponent(play.attempt)}?language=${language}`)
  if (!('status' in answer)) {
    const isKnown = kept !== undefined && Object.keys(kept.views).length > 0
    return isKnown ? opened(play, kept, true) : { ok: false, reason: 'unreachable' }
  }
  if (answer.status === 401) return { ok: false, reason: 'signed-out' }
  if (answer.status !== 200) {
    await play.store.remove(play.attempt).catch(() => undefined)
    return { ok: false, reason: 'no-such-attempt' }
  }
  const { view, attempt } = answer.body as AttemptAnswer
  const now = {
    attempt: play.attempt,
    hash: attempt.hash,
    views: { [language]: view as View },
    ...(kept?.pending && { pending: kept.pending }),
  }
  if (view.prompt === null && kept?.pending === undefined) await play.store.remove(play.attempt).catch(() => undefined)
  else await play.store.put(now).catch(() => undefined)
  return opened(play, now, false)
}

function opened(play: RemotePlay, kept: KeptPlay, isStale: boolean): Opened {
  const [view] = Object.values(kept.views)
  const { hash, pending } = kept
  const director = directRemotely(play, kept, isStale)
  return { ok: true, director, hash, ...(pending && pending.n === view?.taken && { pending: pending.decision }) }
}
