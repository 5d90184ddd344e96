import type { Decision } from '../step/decision.ts'

/** A decision as messages name it: the id of the choice, the ids of the parts, or `…` for silence. */
export const decisionWords = (decision: Decision): string =>
  'choose' in decision ? decision.choose : 'compose' in decision ? decision.compose.join('+') : '…'
