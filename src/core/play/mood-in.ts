import { type Mood, moodOfAnger } from '../scenario/moods.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Memory } from '../step/world.ts'

/** How angry a member of the cast is: 0–1 of the range of the meter their face follows; undefined if it follows none. */
export function angerOf(scenario: Scenario, member: string, world: Memory): number | undefined {
  const key = scenario.cast[member]?.mood
  const meter = key === undefined ? undefined : scenario.meters[key]
  if (key === undefined || meter === undefined) return undefined
  return ((world.meters[key] ?? meter.start) - meter.min) / (meter.max - meter.min)
}

/** The mood that the world gives a member of the cast, if their face follows a meter. */
export function moodIn(scenario: Scenario, member: string, world: Memory): Mood | undefined {
  const anger = angerOf(scenario, member, world)
  return anger === undefined ? undefined : moodOfAnger(anger)
}
