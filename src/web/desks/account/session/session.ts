import type { AccountAnswer, SessionAnswer } from '../../../../contract/account.ts'
import type { Ask } from '../ask.ts'

/** Who is signed in: null is nobody, undefined is not known yet. */
export type SignedIn = AccountAnswer | null | undefined

/** Who is signed in in this browser, as far as this page has heard. */
export type Session = {
  now(): SignedIn
  subscribe(listener: () => void): () => void
  /** Asks the server. What was known stays if it cannot be reached. */
  refresh(): Promise<void>
}

export function createSession(ask: Ask, initial?: SignedIn): Session {
  let signedIn = initial
  const listeners = new Set<() => void>()
  return {
    now: () => signedIn,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async refresh() {
      const asked = await ask<SessionAnswer>('GET', '/api/account/session')
      if (!asked.ok) return
      signedIn = asked.answer.account
      for (const listener of listeners) listener()
    },
  }
}
