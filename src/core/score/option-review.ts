import { axes } from '../scenario/axis.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Compose, Part } from '../scenario/scene.ts'
import { offeredParts } from '../step/offer.ts'
import type { World } from '../step/world.ts'
import type { OptionReview } from './debrief.ts'
import type { Rated } from './rated-axes.ts'

/** What the debrief says of one decision that could be taken in `world`. */
export function optionReview(scenario: Scenario, world: World, { decision, rate }: Rated): OptionReview {
  const scene = scenario.scenes[world.scene]
  if ('choose' in decision && scene?.choose) {
    const choice = scene.choose[decision.choose]
    if (choice !== undefined) {
      const words = choice.say === undefined ? { kind: 'do' as const, text: choice.do ?? '' } : { kind: 'say' as const, text: choice.say }
      return { id: decision.choose, ...words, rate, moves: choice.moves, because: choice.because }
    }
  }
  if ('compose' in decision && scene?.compose) {
    return documentReview(scene.compose, decision.compose, offeredParts(scenario, world), rate)
  }
  return { id: 'silence', kind: 'silence', text: '', rate, moves: scene?.silence?.moves ?? [], because: scene?.silence?.because ?? '' }
}

function documentReview(compose: Compose, picked: readonly string[], offered: readonly string[], rate: Rated['rate']): OptionReview {
  const parts = offered.map((id) => {
    const { text, worth, moves, because } = compose.parts[id] as Part
    return { id, text, picked: picked.includes(id), worth, moves, because }
  })
  const inIt = parts.filter((part) => part.picked)
  return {
    id: inIt.map(({ id }) => id).join('+'),
    kind: 'document',
    text: compose.title,
    rate,
    moves: inIt.flatMap(({ moves }) => moves),
    because: compose.because,
    parts,
  }
}

/** What the parts of a document are worth together, before the rating is held within 0–4. */
export const worthOf = (compose: Compose, picked: readonly string[]): number =>
  picked.reduce((sum, id) => sum + axes.reduce((total, axis) => total + (compose.parts[id]?.worth[axis] ?? 0), 0), 0)
