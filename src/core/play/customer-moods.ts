import type { Mood } from '../scenario/moods.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { World } from '../step/world.ts'
import { moodIn } from './mood-in.ts'
import type { Passage } from './transcript.ts'

/**
 * The customer’s mood at each world of an attempt: what the world gives them; where their face follows no meter, the
 * mood in which they last spoke; `serious` before they have.
 */
export function customerMoods(scenario: Scenario, worlds: readonly World[], transcript: readonly Passage[]): Mood[] {
  let shown: Mood = 'serious'
  return worlds.map((world, n) => {
    for (const line of transcript[n]?.lines ?? []) {
      if (line.kind === 'speech' && line.speaker === scenario.customer && line.mood) shown = line.mood
    }
    return moodIn(scenario, scenario.customer, world) ?? shown
  })
}
