import type { Moment } from '../scenario/moment.ts'
import type { Mood } from '../scenario/moods.ts'
import type { channels, Language } from '../scenario/scenario.ts'
import type { Compose } from '../scenario/scene.ts'

/** One line of the transcript. `id` is unique within the attempt and stays the same on replay. */
export type TranscriptLine = { readonly id: string } & (
  | { readonly kind: 'narration'; readonly text: string }
  /** Somebody in the cast speaks; `mood` is how their face is while they do. */
  | { readonly kind: 'speech'; readonly speaker: string; readonly name: string; readonly mood?: Mood; readonly text: string }
  /** What the trainee said, or did without words. */
  | { readonly kind: 'said' | 'done'; readonly text: string }
  | {
      readonly kind: 'document'
      readonly as: Compose['as']
      readonly title: string
      readonly to?: string
      readonly parts: readonly string[]
    }
  /** The trainee let the moment pass. */
  | { readonly kind: 'silence' }
)

/** An option as a player may see it: no rating, no destination, no reason. */
export type OptionView = { readonly id: string; readonly kind: 'say' | 'do'; readonly text: string }

/** The decision that is asked for, options in the order shown. */
export type Prompt = { readonly hint?: string; readonly silenceAfter?: number } & (
  | { readonly kind: 'choose'; readonly options: readonly OptionView[] }
  | {
      readonly kind: 'compose'
      readonly as: Compose['as']
      readonly title: string
      readonly to?: string
      readonly atLeast: number
      readonly atMost: number
      readonly parts: readonly { readonly id: string; readonly text: string }[]
    }
)

/** All that a player is shown at a moment: an allow-list, so that nothing of the answer key can slip through. */
export type View = {
  readonly scenario: {
    readonly id: string
    readonly title: string
    readonly channel: (typeof channels)[number]
    readonly language: Language
  }
  /** The scene the world is in, or the ending. Sent back with the decision. */
  readonly scene: string
  /** Decisions taken so far. */
  readonly taken: number
  readonly lines: readonly TranscriptLine[]
  /** Index in `lines` of the first line that belongs to the current scene. */
  readonly sceneFrom: number
  /** The person whose face is on the stage, in the mood that the world gives them. `anger` is 0–1 if its meter is shown. */
  readonly customer: {
    readonly id: string
    readonly name: string
    readonly role?: string
    readonly mood: Mood
    readonly anger?: number
    /** Id of the shown meter that their mood follows. */
    readonly meter?: string
    /** There is a portrait of them. */
    readonly hasPortrait?: true
    /** How their lines are read aloud; 1 is normal. */
    readonly voice?: { readonly pitch: number; readonly speed: number }
  }
  /** Shown meters only; the one that drives the customer’s mood is among them if shown. */
  readonly meters: readonly {
    readonly id: string
    readonly label: string
    readonly value: number
    readonly min: number
    readonly max: number
  }[]
  readonly clock?: { readonly now: Moment; readonly label?: string }
  readonly items: readonly { readonly id: string; readonly label: string }[]
  readonly facts: readonly { readonly id: string; readonly label: string }[]
  readonly papers: readonly { readonly id: string; readonly title: string; readonly text: string }[]
  /** Null when the attempt has ended. */
  readonly prompt: Prompt | null
  readonly ending?: { readonly id: string; readonly title: string }
}
