import type { Mood } from '../../core/scenario/moods.ts'

/** The face of the Open Peeps set that shows each mood. */
export const faceOf: Readonly<Record<Mood, string>> = {
  smiling: 'calm',
  calm: 'smile',
  concerned: 'concerned',
  displeased: 'angryWithFang',
  angry: 'veryAngry',
  furious: 'rage',
  cold: 'blank',
  suspicious: 'suspicious',
  tired: 'tired',
  anxious: 'concernedFear',
  sad: 'solemn',
  surprised: 'explaining',
  relieved: 'contempt',
  apologetic: 'tired',
  serious: 'serious',
}
