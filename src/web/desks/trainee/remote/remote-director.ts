import type { DecideAnswer, DecideProblem } from '../../../../contract/play/decide.ts'
import type { Decided, Director } from '../../../../core/play/director.ts'
import type { View } from '../../../../core/play/view.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Decision } from '../../../../core/step/decision.ts'
import type { KeptPlay } from '../store/kept-play.ts'
import type { RemotePlayStore } from '../store/remote-play-store.ts'
import { type Answer, type Outside, PostOffice } from './post-office.ts'
import type { Sending } from './sending.ts'

/** A director that asks the server, which holds the scenario and steps it. */
export type RemoteDirector = Director & {
  sending(): Sending
  /** Calls `listener` whenever `sending` or a view has changed, until what it returns is called. */
  subscribe(listener: () => void): () => void
  /** What comes of a decision that was kept before the page was opened and is being sent; undefined if there was none. */
  readonly resumed: Promise<Decided> | undefined
  /** Tries at once: the network is back, or the person has signed in again. */
  wake(): void
  /** Stops trying. What has not been acknowledged stays kept. */
  close(): void
}

export type RemotePlay = { readonly attempt: string; readonly store: RemotePlayStore; readonly outside: Outside }

const addressOf = (attempt: string) => `/api/attempts/${encodeURIComponent(attempt)}`

/** Directs from what is `kept`, of which at least one view must be there. `isStale`: the server has not been asked yet. */
export function directRemotely({ attempt, store, outside }: RemotePlay, kept: KeptPlay, isStale: boolean): RemoteDirector {
  let views = kept.views
  let latest = Object.values(views)[0] as View
  let sending: Sending = isStale ? 'offline' : 'idle'
  const listeners = new Set<() => void>()
  const notify = () => {
    for (const listener of listeners) listener()
  }
  const tell = (now: Sending) => {
    sending = now
    notify()
  }
  const office = new PostOffice(outside, tell)

  /** What cannot be kept on this device is still sent. */
  const keep = (pending?: KeptPlay['pending']) => {
    const change =
      latest.prompt === null ? store.remove(attempt) : store.put({ attempt, hash: kept.hash, views, ...(pending && { pending }) })
    return change.catch(() => undefined)
  }

  /** Takes over what the server says, unless it is behind what it has said before. */
  const learn = (view: View, language: Language) => {
    if (view.taken < latest.taken) return
    views = view.taken === latest.taken ? { ...views, [language]: view } : { [language]: view }
    latest = view
  }

  const conclude = async ({ status, body }: Answer, language: Language): Promise<Decided> => {
    const said = body as Partial<DecideAnswer & DecideProblem>
    if (said.view) learn(said.view as View, language)
    await keep()
    tell(status === 403 || status === 404 ? 'refused' : 'idle')
    if (status === 200) return { ok: true, view: latest }
    return { ok: false, refusal: status === 422 ? (said.refusal ?? 'wrong-kind') : 'conflict', view: latest }
  }

  let underWay: { readonly written: string; readonly decided: Promise<Decided> } | undefined
  const send = (n: number, decision: Decision, language: Language): Promise<Decided> => {
    const written = JSON.stringify([n, decision])
    if (underWay !== undefined) {
      return underWay.written === written ? underWay.decided : Promise.resolve({ ok: false, refusal: 'conflict', view: latest })
    }
    const deciding = async () => {
      try {
        // Kept before it is sent, so that a page that dies in between sends it again.
        await keep({ n, decision })
        return await conclude(await office.send(`${addressOf(attempt)}/decisions`, { n, decision, language }), language)
      } finally {
        underWay = undefined
      }
    }
    underWay = { written, decided: deciding() }
    return underWay.decided
  }

  const asked = new Set<Language>()
  const speak = async (language: Language) => {
    if (asked.has(language)) return
    asked.add(language)
    const answer = await office.tryOnce(`${addressOf(attempt)}?language=${language}`)
    asked.delete(language)
    if (!('status' in answer) || answer.status !== 200) return
    learn((answer.body as { view: View }).view, language)
    notify()
  }

  /** Asks where the attempt stands until the server has said so. */
  const refresh = async (language: Language) => {
    const { status, body } = await office.send(`${addressOf(attempt)}?language=${language}`)
    if (status === 200) learn((body as { view: View }).view, language)
    await keep()
    tell(status === 200 ? 'idle' : 'refused')
  }

  const { pending } = kept
  const { language } = latest.scenario
  const resumed = pending && send(pending.n, pending.decision, language)
  if (isStale && pending === undefined) refresh(language).catch(() => undefined)
  resumed?.catch(() => undefined)

  return {
    resumed,
    view(wanted) {
      const view = views[wanted]
      if (view === undefined && underWay === undefined) void speak(wanted)
      return view ?? latest
    },
    decide: (decision, wanted) => send(latest.taken, decision, wanted),
    sending: () => sending,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    wake: () => office.wake(),
    close: () => office.close(),
  }
}
