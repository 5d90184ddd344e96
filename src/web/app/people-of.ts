import type { Session } from '../desks/account/session/session.ts'
import type { TraineeServices } from '../desks/trainee/services.ts'

/** Who is signed in, for desks that only need to know that. Asks once, however many want to know. */
export function peopleOf(session: Session): TraineeServices['people'] {
  let asking: Promise<void> | undefined
  return {
    now: session.now,
    subscribe: session.subscribe,
    async known() {
      if (session.now() === undefined) {
        asking ??= session.refresh()
        await asking
        asking = undefined
      }
      return session.now() ?? null
    },
  }
}
