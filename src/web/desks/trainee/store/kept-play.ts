import type { View } from '../../../../core/play/view.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Decision } from '../../../../core/step/decision.ts'

/** What this device keeps of an attempt that is played on the server, until it has ended. */
export type KeptPlay = {
  readonly attempt: string
  /** Content hash of the scenario version, which faces are found by. */
  readonly hash: string
  /** The moment it had come to when the server last said so, by language. */
  readonly views: { readonly [language in Language]?: View }
  /** A decision that the server has not acknowledged. */
  readonly pending?: { readonly n: number; readonly decision: Decision }
}
