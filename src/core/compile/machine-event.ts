import type { Decision } from '../step/decision.ts'

/** What the machine answers to: one event per decision. The shell sends `silence` when the moment has passed. */
export type MachineEvent =
  | { readonly type: `choose.${string}` }
  | { readonly type: 'compose'; readonly parts: readonly string[] }
  | { readonly type: 'silence' }

/** The event that carries a decision. It does not name the scene: see that the machine is in it before sending. */
export function eventOf(decision: Decision): MachineEvent {
  if ('silence' in decision) return { type: 'silence' }
  return 'choose' in decision ? { type: `choose.${decision.choose}` } : { type: 'compose', parts: decision.compose }
}
