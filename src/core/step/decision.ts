/**
 * What the trainee does in a scene: choose one option, compose a document from parts, or let the moment pass.
 * `scene` guards against a decision that was meant for another moment.
 */
export type Decision =
  | { readonly scene: string; readonly choose: string }
  | { readonly scene: string; readonly compose: readonly string[] }
  | { readonly scene: string; readonly silence: true }

/** Why a decision cannot be taken here. */
export type Refusal =
  | 'ended'
  | 'another-scene'
  | 'wrong-kind'
  | 'unknown-choice'
  | 'not-offered'
  | 'unknown-part'
  | 'repeated-part'
  | 'too-few-parts'
  | 'too-many-parts'
