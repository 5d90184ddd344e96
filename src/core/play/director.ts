import type { Language } from '../scenario/scenario.ts'
import type { Decision, Refusal } from '../step/decision.ts'
import type { View } from './view.ts'

/**
 * What came of a decision: the next view, or why it was refused, with the view that stands. `conflict`: another device was
 * quicker, and the view is what it made of the attempt.
 */
export type Decided =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly refusal: Refusal | 'conflict'; readonly view: View }

/** Gives a player the view and takes its decisions. The player cannot tell whether it plays here or on a server. */
export type Director = {
  view(language: Language): View
  decide(decision: Decision, language: Language): Promise<Decided>
}
