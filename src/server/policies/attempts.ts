import { type Actor, isOneOf } from './actor.ts'

/** What decides about an attempt. */
export type AttemptSubject = { readonly personId: string; readonly mode: 'practice' | 'assessment' }

/** Anybody signed in may practise and be assessed. */
export const mayStartAttempt = (_actor: Actor): boolean => true

/** Only the person whose attempt it is; nobody decides for another, whatever their role. */
export const mayDecide = (actor: Actor, attempt: AttemptSubject): boolean => actor.id === attempt.personId

/** Practice is private, whatever the role. Assessments are seen by trainers and HR, who explain them; not by administrators. */
export const maySeeAttempt = (actor: Actor, attempt: AttemptSubject): boolean =>
  actor.id === attempt.personId || (attempt.mode === 'assessment' && isOneOf(actor, 'trainer', 'hr'))
