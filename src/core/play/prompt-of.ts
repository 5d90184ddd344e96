import type { Scenario } from '../scenario/scenario.ts'
import { offeredChoices, offeredParts } from '../step/offer.ts'
import { drawOrder } from '../step/variants.ts'
import type { World } from '../step/world.ts'
import type { Attempt } from './attempt.ts'
import type { OptionView, Prompt } from './view.ts'

/**
 * What is asked of the trainee in `world`; null when the attempt has ended. Options come in the order that the seed
 * draws, parts in the order of the document.
 */
export function promptOf(scenario: Scenario, attempt: Attempt, world: World): Prompt | null {
  const scene = scenario.scenes[world.scene]
  if (scene === undefined) return null
  const asked = {
    ...(attempt.guided && scene.hint !== undefined && { hint: scene.hint }),
    ...(attempt.timers && scene.silence && { silenceAfter: scene.silence.after }),
  }
  if (scene.compose) {
    const { as, title, to, pick, parts } = scene.compose
    const offered = offeredParts(scenario, world).map((id) => ({ id, text: parts[id]?.text ?? '' }))
    return {
      ...asked,
      kind: 'compose',
      as,
      title,
      ...(to !== undefined && { to }),
      atLeast: pick.atLeast,
      atMost: pick.atMost,
      parts: offered,
    }
  }
  const options = drawOrder(offeredChoices(scenario, world), attempt.seed, world.scene).map((id): OptionView => {
    const choice = scene.choose?.[id]
    return choice?.say === undefined ? { id, kind: 'do', text: choice?.do ?? '' } : { id, kind: 'say', text: choice.say }
  })
  return { ...asked, kind: 'choose', options }
}
