import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Decision } from '../../../src/core/step/decision.ts'
import { anyDecision, anyOf, type ShownView } from '../../support/any-decision.ts'
import { shippedIds } from '../../support/shipped-scenarios.ts'

/** An attempt as its player knows it: the decisions that the server has acknowledged, and the one that it may not have got. */
export type KnownAttempt = { readonly id: string; readonly acknowledged: Decision[]; view: ShownView; sent?: Decision }

/** The server did not answer, or answered that it could not. */
export class Unanswered extends Error {
  readonly response: { readonly status: number; readonly type: string | null; readonly body: any } | undefined

  constructor(response?: Unanswered['response'], cause?: unknown) {
    super(response ? `${response.status} ${JSON.stringify(response.body)}` : String(cause), { cause })
    this.response = response
  }
}

/** Somebody who practises over HTTP, deciding as fast as the server answers, and remembers what it said. */
export class Player {
  readonly attempts: KnownAttempt[] = []
  readonly #cookie: string

  constructor(cookie: string) {
    this.#cookie = cookie
  }

  /** Plays until the server stops answering, or until `stop`; what made it stop answering, if it did. */
  async play(address: string, stop?: AbortSignal): Promise<Unanswered | undefined> {
    try {
      while (!stop?.aborted) await this.#turn(address)
      return undefined
    } catch (error) {
      if (error instanceof Unanswered) return error
      throw error
    }
  }

  /** Plays until `stop`, sending again what was not answered, to wherever `address` then says. */
  async persist(address: () => string, stop: AbortSignal): Promise<void> {
    while (!stop.aborted) if (await this.play(address(), stop)) await wait(20)
  }

  /** Looks whether the last attempt stands as it was left; a decision that was not answered may have been kept. Sends that again. */
  async resume(address: string): Promise<void> {
    const attempt = this.#open()
    if (attempt === undefined) return
    const { view } = await this.#ask(address, 'GET', `/api/attempts/${attempt.id}`)
    const { sent } = attempt
    if (sent === undefined || view.taken === attempt.acknowledged.length) expect(view).toEqual(attempt.view)
    else expect(view.taken).toBe(attempt.acknowledged.length + 1)
    if (sent === undefined) return
    await this.#decide(address, attempt, sent)
    if (view.taken === attempt.acknowledged.length) expect(attempt.view).toEqual(view)
  }

  /** Plays the open attempt to its end. */
  async finish(address: string): Promise<void> {
    while (this.#open() !== undefined) await this.#turn(address)
  }

  #open(): KnownAttempt | undefined {
    const last = this.attempts.at(-1)
    return last?.view.prompt ? last : undefined
  }

  async #turn(address: string): Promise<void> {
    const attempt = this.#open()
    if (attempt !== undefined) return this.#decide(address, attempt, attempt.sent ?? (anyDecision(attempt.view) as Decision))
    const started = await this.#ask(address, 'POST', '/api/attempts', { scenario: anyOf(shippedIds), mode: 'practice', language: 'ja' })
    this.attempts.push({ id: started.attempt.id, acknowledged: [], view: started.view })
  }

  async #decide(address: string, attempt: KnownAttempt, decision: Decision): Promise<void> {
    attempt.sent = decision
    const n = attempt.acknowledged.length
    const answer = await this.#ask(address, 'POST', `/api/attempts/${attempt.id}/decisions`, { n, decision })
    expect([answer.n, answer.view.taken]).toEqual([n, n + 1])
    attempt.acknowledged.push(decision)
    attempt.view = answer.view
    delete attempt.sent
  }

  async #ask(address: string, method: string, path: string, body?: object): Promise<any> {
    const headers = { cookie: this.#cookie, ...(body && { 'content-type': 'application/json' }) }
    const asked = fetch(address + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    const { status, type, said } = await asked
      .then(async (answer) => ({ status: answer.status, type: answer.headers.get('content-type'), said: await answer.json() }))
      .catch((cause) => {
        throw new Unanswered(undefined, cause)
      })
    if (status >= 500) throw new Unanswered({ status, type, body: said })
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(said)}`)
    return said
  }
}
