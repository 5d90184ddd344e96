import type { Condition } from '../scenario/condition.ts'
import type { Effect } from '../scenario/effect.ts'
import type { MachineContext, Outcome } from './machine-context.ts'

/** A guard or an action by name, with what it needs to know. */
type Named<Type extends string, Params> = { readonly type: Type; readonly params: Params }

/** The option is offered: `when` holds now. */
export type Holds = { readonly when: Condition }
/** The option is `offered`, and `when` holds after its `effects`. */
export type HoldsAfter = { readonly offered?: Condition; readonly effects: readonly Effect[]; readonly when: Condition }
/** The parts in the event make a finished document in `scene`, and `when` holds after their effects. */
export type Finished = { readonly scene: string; readonly when?: Condition }
/** A decision has just been taken, `interrupt` has not fired yet, and `when` holds. */
export type Interrupts = { readonly interrupt: string; readonly when: Condition }

export type GuardConfig =
  | Named<'holds', Holds>
  | Named<'holdsAfter', HoldsAfter>
  | Named<'finished', Finished>
  | Named<'interrupts', Interrupts>
  | { readonly type: 'decided' }

export type ActionConfig =
  | Named<'apply', { readonly effects: readonly Effect[] }>
  | Named<'applyDocument', { readonly scene: string }>
  | Named<'interrupt', { readonly interrupt: string }>
  | { readonly type: 'settle' }

export type TransitionConfig = {
  readonly target?: string
  readonly guard?: GuardConfig
  readonly actions: readonly ActionConfig[]
}

export type PlayingConfig = {
  readonly initial: string
  readonly always: readonly TransitionConfig[]
  readonly states: Readonly<Record<string, { readonly on: Readonly<Record<string, readonly TransitionConfig[]>> }>>
}

export type EndingConfig = { readonly type: 'final'; readonly entry: readonly ActionConfig[]; readonly output: Outcome }

/** A machine as data: it survives JSON and opens in the Stately editor. */
export type MachineConfig = {
  readonly id: string
  /** That of the first variant; `compile` replaces it by that of the variant given as input. */
  readonly context: MachineContext
  readonly initial: 'playing'
  /** `playing`, with a state for each scene, and a final state for each ending. */
  readonly states: Readonly<Record<string, PlayingConfig | EndingConfig>>
}
