import { type Actor, isOneOf } from './actor.ts'

/** Who signed in, whose roles changed, who looked at what: for administrators. Nobody may change or remove an entry. */
export const maySeeAudit = (actor: Actor): boolean => isOneOf(actor, 'admin')
