import { fingerprint } from '../../src/core/scenario/fingerprint.ts'
import { mapTexts } from '../../src/core/scenario/map-texts.ts'
import { moves } from '../../src/core/scenario/moves.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { holds } from '../../src/core/step/holds.ts'
import { offeredChoices, offeredParts } from '../../src/core/step/offer.ts'
import type { World } from '../../src/core/step/world.ts'

/** Where an attempt has come to: the worlds it went through, the last of them the present, and what was decided in the others. */
export type Walked = { readonly worlds: readonly World[]; readonly decisions: readonly Decision[]; readonly guided: boolean }

/** Keys of the format and of what is reckoned from it that say how something is rated, where it leads or what is hidden. */
export const hiddenKeys = [
  'rate',
  'because',
  'moves',
  'effect',
  'goto',
  'when',
  'variant',
  'seed',
  'worth',
  'lesson',
  'fired',
  'interrupts',
  'phrases',
]

/**
 * Every text of a scenario, and every move tag, that a player who has come this far must not have been sent. Told from the
 * scenario and the worlds alone, not from a view: a text is hidden unless there is a reason to show it.
 */
export function hiddenTexts(scenario: Scenario, walked: Walked): string[] {
  const shown: string[] = []
  const hidden: string[] = [...moves]
  mapTexts(scenario, (text, path) => {
    ;(isShown(scenario, walked, path.map(String)) ? shown : hidden).push(text)
    return text
  })
  // The same words may stand in two places, of which one is shown.
  return hidden.filter((text) => !shown.some((one) => one.includes(text)))
}

function isShown(scenario: Scenario, { worlds, decisions, guided }: Walked, path: readonly string[]): boolean {
  const now = worlds.at(-1) as World
  const [kind = '', id = '', ...rest] = path
  switch (kind) {
    case 'title':
      return true
    case 'cast':
      return rest[0] === 'name' || id === scenario.customer
    case 'meters':
      return scenario.meters[id]?.shown === true
    case 'clock':
      return scenario.clock?.shown === true
    case 'items':
      return scenario.items[id]?.shown === true && now.items.includes(id)
    case 'facts':
      return scenario.facts[id]?.shown === true && now.facts.includes(id)
    case 'papers':
      return holds(scenario.papers[id]?.when, now)
    case 'endings':
      return now.scene === id && (rest[0] === 'title' || rest[0] === 'lines')
    case 'scenes':
      return worlds.some((world, n) => world.scene === id && isShownInScene(scenario, world, decisions[n], guided, rest))
    default:
      return false
  }
}

function isShownInScene(
  scenario: Scenario,
  world: World,
  decision: Decision | undefined,
  guided: boolean,
  path: readonly string[],
): boolean {
  const scene = scenario.scenes[world.scene]
  const [kind, ...rest] = path
  if (kind === 'lines') return (scene?.lines ?? []).some(({ text, when }) => fingerprint(text) === rest[0] && holds(when, world))
  if (kind === 'hint') return guided && decision === undefined
  if (kind === 'choose') {
    const [id = '', field] = rest
    if (field !== 'say' && field !== 'do') return false
    return decision === undefined ? offeredChoices(scenario, world).includes(id) : 'choose' in decision && decision.choose === id
  }
  if (kind !== 'compose') return false
  if (rest[0] === 'title' || rest[0] === 'to') return true
  const [, id = '', field] = rest
  if (rest[0] !== 'parts' || field !== 'text') return false
  return decision === undefined ? offeredParts(scenario, world).includes(id) : 'compose' in decision && decision.compose.includes(id)
}
