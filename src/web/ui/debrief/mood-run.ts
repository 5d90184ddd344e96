import type { Mood } from '../stage/mood.ts'
import type { GradeTone } from './grade-tone.ts'

/** One attempt: how the customer felt at the start and after each decision. */
export type MoodRun = {
  readonly id: string
  /** "this time", "last time". */
  readonly label: string
  readonly ending: string
  readonly tone: GradeTone
  /** `anger` is 0–1, absent where the mood follows no meter. */
  readonly points: readonly { readonly mood: Mood; readonly anger?: number }[]
}
