import { type Actor, isOneOf } from './actor.ts'

/** Who assigns or reports by cohort must see them; a trainee does not learn who else is in theirs. */
export const maySeeCohorts = (actor: Actor): boolean => isOneOf(actor, 'trainer', 'hr', 'admin')

/** Making, renaming, archiving, and deciding who is in one. */
export const mayManageCohorts = (actor: Actor): boolean => isOneOf(actor, 'hr', 'admin')
