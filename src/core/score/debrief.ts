import type { TranscriptLine } from '../play/view.ts'
import type { Axis, Ratings } from '../scenario/axis.ts'
import type { Moment } from '../scenario/moment.ts'
import type { Mood } from '../scenario/moods.ts'
import type { Move, StyleKind } from '../scenario/moves.ts'
import type { Ending } from '../scenario/scene.ts'
import type { World } from '../step/world.ts'

/** One axis over an attempt. */
export type AxisScore = {
  /** Decisions at which the options offered differed on this axis. */
  readonly opportunities: number
  /** 0–100: 100 × Σ(earned − worst) / Σ(best − worst) over the opportunities; absent below three of them. */
  readonly score?: number
  /** 0–4: the anchor nearest to the mean rating earned over the opportunities; absent with the score. */
  readonly level?: number
}

/** What one decision earned on one axis, and what could have been earned in that world. */
export type RatedAxis = { readonly earned: number; readonly best: number; readonly worst: number }

/** One option, or one composed document, as the debrief explains it. */
export type OptionReview = {
  readonly id: string
  readonly kind: 'say' | 'do' | 'document' | 'silence'
  /** The words; empty for silence; the heading for a document. */
  readonly text: string
  readonly rate: Ratings
  readonly moves: readonly Move[]
  readonly because: string
  /** Parts of a document, in its order; `picked` tells which were in it. */
  readonly parts?: readonly PartReview[]
}

export type PartReview = {
  readonly id: string
  readonly text: string
  readonly picked: boolean
  readonly worth: Ratings
  readonly moves: readonly Move[]
  readonly because: string
}

export type DecisionReview = {
  /** Counted from 0. */
  readonly n: number
  readonly scene: string
  /** The lines of the scene that led to the decision. */
  readonly lines: readonly TranscriptLine[]
  readonly taken: OptionReview
  /** What else was offered in that world, best rated first. For a document: the best allowed one, unless that was taken. */
  readonly others: readonly OptionReview[]
  readonly axes: { readonly [axis in Axis]?: RatedAxis }
  readonly interrupt?: string
  readonly before: World
  readonly after: World
}

/** The negotiation profile: shares of kinds of moves, not a grade. */
export type StyleProfile = {
  /** How often each kind was shown; kinds that were not are absent. */
  readonly kinds: { readonly [kind in StyleKind]?: number }
  readonly total: number
  /** Of `total`, how many came when the scenario’s `calm` held; absent if it names no such condition. */
  readonly afterCalm?: number
  /** Kinds that the best-rated options of the scenes met called for, and those of them that were used well (rating 3 or 4). */
  readonly called: readonly StyleKind[]
  readonly used: readonly StyleKind[]
}

/** All that the trainee sees after the end, but for the doors, which verification computes. */
export type Debrief = {
  readonly ending: { readonly id: string } & Ending
  readonly axes: Readonly<Record<Axis, AxisScore>>
  readonly style: StyleProfile
  readonly decisions: readonly DecisionReview[]
  /** The variant that was drawn, in words. */
  readonly circumstances: readonly { readonly id: string; readonly label: string }[]
  /** The customer’s mood at the start and after each decision: anger 0–1 where their mood follows a meter. */
  readonly moods: readonly { readonly mood: Mood; readonly anger?: number; readonly clock: Moment }[]
}
