import { findDoors } from '../../../core/verify/doors.ts'
import { Bounded } from './bounded.ts'
import type { PlayedAttempt } from './played-attempt.ts'

type Finder = ReturnType<typeof findDoors>

/** Tells which doors closed in attempts. A variant of a version is explored once, which takes up to some tenths of a second. */
export class DoorKeeper {
  readonly #finders = new Bounded<Finder>(48)

  doorsIn({ record, version, replayed }: PlayedAttempt): ReturnType<Finder> {
    const { timers } = record.attempt
    const key = JSON.stringify([version.hash, timers, replayed.variant])
    const finder = this.#finders.get(key) ?? findDoors(version.scenario, { timers }, replayed.variant)
    this.#finders.set(key, finder)
    return finder(replayed.worlds)
  }
}
