import { type Actor, isOneOf } from './actor.ts'

export const mayAssign = (actor: Actor): boolean => isOneOf(actor, 'trainer', 'hr')

/** All assignments with how far people are; everybody sees their own elsewhere. */
export const maySeeAssignments = (actor: Actor): boolean => isOneOf(actor, 'trainer', 'hr')

/** HR changes any; a trainer those they made, so that trainers do not undo each other’s. */
export const mayChangeAssignment = (actor: Actor, assignment: { readonly createdBy: string }): boolean =>
  isOneOf(actor, 'hr') || (isOneOf(actor, 'trainer') && assignment.createdBy === actor.id)
