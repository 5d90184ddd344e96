import type { Axis } from '../scenario/axis.ts'
import type { Language } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'

/** A decision with the moment it was taken, in milliseconds since 1970 UTC; the moment changes nothing. */
export type TakenDecision = Decision & { readonly at: number }

/** The trainee’s own judgement, 0–4 on each axis, given before the debrief is seen. */
export type SelfRating = Readonly<Record<Axis, number>>

/** One run by one person. Everything else — transcript, scores, debrief — is recomputed from this by replay. */
export type Attempt = {
  readonly format: 1
  readonly id: string
  /** Id of the scenario. */
  readonly scenario: string
  /** Content hash of the scenario version that the attempt is pinned to. */
  readonly hash: string
  /** Decides the variant and the order of options, nothing else. */
  readonly seed: string
  readonly mode: 'practice' | 'assessment'
  readonly guided: boolean
  /** Whether moments pass when the trainee says nothing. */
  readonly timers: boolean
  readonly language: Language
  /** Milliseconds since 1970 UTC. */
  readonly startedAt: number
  readonly endedAt?: number
  readonly decisions: readonly TakenDecision[]
  readonly selfRating?: SelfRating
  /** The attempt this one tries again, from before its decision `n` (counted from 0). */
  readonly retryOf?: { readonly attempt: string; readonly n: number }
}
