import type { View } from '../../../../core/play/view.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Decision } from '../../../../core/step/decision.ts'
import type { Outcome } from './stage-machine.ts'

/** What the stage plays with: it cannot tell whether the attempt is played here or on a server. */
export type Play = {
  view(language: Language): View
  /** Takes the decision, and keeps it before anybody sees what came of it. */
  decide(decision: Decision, language: Language): Promise<Outcome>
  /** Calls `listener` when the same moment is there in another language, until what it returns is called. */
  subscribe?(listener: () => void): () => void
  /** A decision that was taken before the page was opened and is still on its way. */
  readonly pending?: Decision
}
