import { Bounded } from './bounded.ts'
import type { PlayedAttempt } from './played-attempt.ts'

const keyOf = (attempt: string, taken: number) => `${attempt}/${taken}`

/**
 * Attempts that were played here lately, replayed. What is found under an attempt and a count of decisions is how it stood
 * then, for ever; whether it still stands so, the database says when the next decision is written. So several processes may
 * each have one of these and stay right.
 */
export class RecentAttempts {
  readonly #played: Bounded<PlayedAttempt>

  constructor(most = 2000) {
    this.#played = new Bounded(most)
  }

  get(attempt: string, taken: number): PlayedAttempt | undefined {
    return this.#played.get(keyOf(attempt, taken))
  }

  /** Remembers how an attempt stands, and forgets how it stood one decision before. */
  set(played: PlayedAttempt): void {
    const { id, decisions } = played.record.attempt
    this.#played.delete(keyOf(id, decisions.length - 1))
    this.#played.set(keyOf(id, decisions.length), played)
  }
}
