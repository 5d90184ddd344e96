import { delayBefore } from './delay-before.ts'
import type { Sending } from './sending.ts'

/** What the world outside the page gives. */
export type Outside = {
  fetch(address: string, request: RequestInit): Promise<Response>
  /** Resolves after so many milliseconds, or when `signal` fires. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
  /** From 0 to 1. */
  random(): number
}

/** An answer that the server itself has given. */
export type Answer = { readonly status: number; readonly body: unknown }

export class ClosedError extends Error {}

/** Longer than any answer takes; a connection that has silently gone is given up then. */
const patience = 15_000

/** Sends requests until the server has answered them, whatever the network does meanwhile. */
export class PostOffice {
  readonly #outside: Outside
  readonly #tell: (sending: Sending) => void
  readonly #closing = new AbortController()
  #waking = new AbortController()

  constructor(outside: Outside, tell: (sending: Sending) => void) {
    this.#outside = outside
    this.#tell = tell
  }

  /** One try: the server’s own answer, or undefined if there was none, with the seconds it asks to wait. */
  async tryOnce(address: string, body?: unknown): Promise<Answer | { readonly waitSeconds: number; readonly isReached: boolean }> {
    const request: RequestInit = {
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(patience)]),
    }
    try {
      const answer = await this.#outside.fetch(address, request)
      const waitSeconds = Number(answer.headers.get('retry-after')) || 0
      // What a proxy or a sign-in page of the network says is not the server’s answer.
      const isOurs = /^application\/(problem\+)?json\b/.test(answer.headers.get('content-type') ?? '')
      if (!isOurs || answer.status >= 500 || answer.status === 429 || answer.status === 408) return { waitSeconds, isReached: isOurs }
      return { status: answer.status, body: await answer.json() }
    } catch {
      return { waitSeconds: 0, isReached: false }
    }
  }

  /** Tries until there is an answer other than that somebody must sign in. @throws ClosedError once closed */
  async send(address: string, body?: unknown): Promise<Answer> {
    this.#tell('sending')
    for (let failures = 1; ; failures += 1) {
      const answer = await this.tryOnce(address, body)
      if (this.#closing.signal.aborted) throw new ClosedError()
      if ('status' in answer && answer.status !== 401) return answer
      const waking = this.#waking.signal
      if ('status' in answer) {
        this.#tell('signed-out')
        await new Promise((wake) => waking.addEventListener('abort', wake, { once: true }))
      } else {
        this.#tell(answer.isReached ? 'sending' : 'offline')
        const milliseconds = Math.max(delayBefore(failures, this.#outside.random()), answer.waitSeconds * 1000)
        await this.#outside.wait(milliseconds, waking)
      }
      if (this.#closing.signal.aborted) throw new ClosedError()
    }
  }

  /** Tries at once what is being waited for: the network is back, or somebody has signed in. */
  wake(): void {
    const waking = this.#waking
    this.#waking = new AbortController()
    waking.abort()
  }

  /** Gives up waiting; what was kept is sent another time. */
  close(): void {
    this.#closing.abort()
    this.wake()
  }
}
