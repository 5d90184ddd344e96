import type { Mood } from '../../core/scenario/moods.ts'

/** The face of the Open Peeps set that shows each mood. */
export const faceOf: Readonly<Record<Mood, string>> = {
  smiling: 'smile',
  calm: 'calm',
  concerned: 'concerned',
  displeased: 'suspicious',
  angry: 'veryAngry',
  furious: 'rage',
  cold: 'contempt',
  suspicious: 'suspicious',
  tired: 'tired',
  anxious: 'concernedFear',
  sad: 'solemn',
  surprised: 'awe',
  relieved: 'smileBig',
  apologetic: 'eyesClosed',
  serious: 'serious',
}
