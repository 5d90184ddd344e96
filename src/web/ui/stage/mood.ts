import type { catalogues } from '../../../i18n/catalogue.ts'

/** The moods that have a word in the rubric; the same as the scenario's. */
export type Mood = keyof (typeof catalogues)['ja']['rubric']['mood']

/** How a mood colours the room: only anger is vermilion. */
export type MoodTone = 'warm' | 'calm' | 'uneasy' | 'cool' | 'cross' | 'angry' | 'furious'

const tones: Readonly<Record<Mood, MoodTone>> = {
  smiling: 'warm',
  relieved: 'warm',
  calm: 'calm',
  concerned: 'uneasy',
  anxious: 'uneasy',
  sad: 'uneasy',
  tired: 'uneasy',
  surprised: 'uneasy',
  apologetic: 'uneasy',
  serious: 'uneasy',
  cold: 'cool',
  suspicious: 'cool',
  displeased: 'cross',
  angry: 'angry',
  furious: 'furious',
}

export const toneOfMood = (mood: Mood): MoodTone => tones[mood]
