import { type Actor, isOneOf } from './actor.ts'

/** What decides whether a whole scenario, its answer key included, leaves the server. */
export type VersionSubject = {
  /** Whether people may practise here without an account, which is done in their browser. */
  readonly guests: boolean
  /** Whether somebody is being assessed at the scenario, or has been asked to be. */
  readonly assessed: boolean
}

/**
 * Guests need the whole scenario to practise; who writes scenarios sees them anyway. Signed-in trainees never need it, and a
 * guest may be a trainee who has signed out, so a scenario that is used for assessment is handed to neither.
 */
export const mayReadVersion = (actor: Actor | undefined, { guests, assessed }: VersionSubject): boolean =>
  (actor !== undefined && isOneOf(actor, 'trainer')) || (actor === undefined && guests && !assessed)

/** Whether people may practise without an account is for administrators to say. */
export const mayAllowGuests = (actor: Actor): boolean => isOneOf(actor, 'admin')
