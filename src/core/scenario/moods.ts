/** The moods a face can show, from the best to the worst, then those that lie beside the scale of anger. */
export const moods = [
  'smiling',
  'calm',
  'concerned',
  'displeased',
  'angry',
  'furious',
  'cold',
  'suspicious',
  'tired',
  'anxious',
  'sad',
  'surprised',
  'relieved',
  'apologetic',
  'serious',
] as const
export type Mood = (typeof moods)[number]

/** The mood that an anger of `share` (0–1 of its meter's range) shows, unless a line says otherwise. */
export function moodOfAnger(share: number): Mood {
  if (share < 0.15) return 'smiling'
  if (share < 0.35) return 'calm'
  if (share < 0.55) return 'concerned'
  if (share < 0.7) return 'displeased'
  if (share < 0.88) return 'angry'
  return 'furious'
}
