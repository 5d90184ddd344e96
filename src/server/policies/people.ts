import { type Actor, isOneOf } from './actor.ts'

/** Names are needed by all who assign or look after a cohort; trainees see nobody but themselves. */
export const mayListPeople = (actor: Actor): boolean => isOneOf(actor, 'trainer', 'hr', 'admin')

export const maySeePerson = (actor: Actor, personId: string): boolean => actor.id === personId || mayListPeople(actor)

/** E-mail, department, roles and whether somebody can sign in: personnel data, which trainers do not need. */
export const maySeePersonnelData = (actor: Actor, personId: string): boolean => actor.id === personId || isOneOf(actor, 'hr', 'admin')

/** Inviting, importing, naming, links for setting a password, ending and restoring access. */
export const mayManagePeople = (actor: Actor): boolean => isOneOf(actor, 'admin')

/** Nobody else, so that no other role is a way to become administrator. */
export const mayChangeRoles = (actor: Actor): boolean => isOneOf(actor, 'admin')

/** Merging moves attempts and erasing destroys them. */
export const mayMergeOrErase = (actor: Actor): boolean => isOneOf(actor, 'admin')

export const mayManageDepartments = (actor: Actor): boolean => isOneOf(actor, 'hr', 'admin')
