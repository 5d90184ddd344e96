import type { Mood } from '../scenario/moods.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { startWorld } from '../step/step.ts'
import { moodIn } from './mood-in.ts'

/** The customer’s mood before the first line, the same under every variant. */
export const startMood = (scenario: Scenario): Mood => moodIn(scenario, scenario.customer, startWorld(scenario, {})) ?? 'serious'
