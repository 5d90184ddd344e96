import type { Attempt } from '../play/attempt.ts'
import { customerMoods } from '../play/customer-moods.ts'
import { angerOf } from '../play/mood-in.ts'
import { lastWorld, type Replayed } from '../play/replay.ts'
import { transcriptOf } from '../play/transcript.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { holds } from '../step/holds.ts'
import type { Variant } from '../step/world.ts'
import { axisScores } from './axis-scores.ts'
import type { Debrief } from './debrief.ts'
import { decisionReviews } from './decision-reviews.ts'
import { styleProfile } from './style-profile.ts'

/**
 * What the trainee sees after the end, in the language of `scenario` (see `inLanguage`).
 * Throws if the attempt has not ended, since a debrief holds the answer key.
 */
export function debrief(scenario: Scenario, attempt: Attempt, replayed: Replayed): Debrief {
  const { scene } = lastWorld(replayed.worlds)
  const ending = scenario.endings[scene]
  if (ending === undefined) throw new Error('No debrief before the end: the attempt is still in a scene.')
  const transcript = transcriptOf(scenario, attempt, replayed)
  const moods = customerMoods(scenario, replayed.worlds, transcript)
  const decisions = decisionReviews(scenario, attempt, replayed, transcript)
  const calmIn = ({ before }: (typeof decisions)[number]) => scenario.calm && { calm: holds(scenario.calm, before) }
  return {
    ending: { id: scene, ...ending },
    axes: axisScores(decisions.map(({ axes }) => axes)),
    style: styleProfile(
      decisions.map((decision) => ({ taken: decision.taken, offered: [decision.taken, ...decision.others], ...calmIn(decision) })),
    ),
    decisions,
    circumstances: circumstancesOf(scenario, replayed.variant),
    moods: replayed.worlds.map((world, n) => {
      const anger = angerOf(scenario, scenario.customer, world)
      return { mood: moods[n] ?? 'serious', ...(anger !== undefined && { anger }), clock: world.clock }
    }),
  }
}

const circumstancesOf = (scenario: Scenario, variant: Variant): Debrief['circumstances'] =>
  Object.entries(variant).map(([id, value]) => ({ id, label: scenario.variants[id]?.[value] ?? value }))
