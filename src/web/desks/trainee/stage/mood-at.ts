import type { TranscriptLine, View } from '../../../../core/play/view.ts'
import type { Mood } from '../../../../core/scenario/moods.ts'

/** The customer’s mood at the newest line: as they last spoke in this scene, else as the world has them. */
export function moodAt(view: View, shown: readonly TranscriptLine[]): Mood {
  const spoken = shown.findLast((line) => line.kind === 'speech' && line.speaker === view.customer.id)
  const inScene = spoken !== undefined && view.lines.indexOf(spoken) >= view.sceneFrom
  return inScene && spoken.kind === 'speech' && spoken.mood ? spoken.mood : view.customer.mood
}
