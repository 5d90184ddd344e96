import type { Condition } from '../scenario/condition.ts'
import type { Explored } from './explored.ts'

/** What some path of decisions meets, by ids; `scene/id` for what belongs to a scene, `place/index` for lines. */
export type Met = {
  readonly scenes: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly interrupts: ReadonlySet<string>
  readonly choices: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
  readonly lines: ReadonlySet<string>
}

/** What was met while exploring. */
export function metIn({ scenario, rules, places, sceneCount, placeOf }: Explored): Met {
  const visited = new Set(Array.from(new Set(placeOf), (place) => places[place] as string))
  const isMet = (when: Condition | undefined) => when === undefined || rules.asked.get(when)?.held === true
  const decisions = rules.offers.flatMap(({ outcomes }) => outcomes.map(({ decision }) => decision))
  const parts = Object.entries(scenario.scenes).flatMap(([scene, { compose }]) =>
    Object.entries(compose?.parts ?? {}).flatMap(([part, { when }]) => (visited.has(scene) && isMet(when) ? [`${scene}/${part}`] : [])),
  )
  const lines = [...visited].flatMap((place) =>
    (scenario.scenes[place] ?? scenario.endings[place])?.lines.flatMap(({ when }, index) => (isMet(when) ? [`${place}/${index}`] : [])),
  )
  return {
    scenes: new Set(places.slice(0, sceneCount).filter((place) => visited.has(place))),
    endings: new Set(places.slice(sceneCount).filter((place) => visited.has(place))),
    interrupts: new Set(rules.interrupts.flatMap(({ id, fired }) => (fired ? [id] : []))),
    choices: new Set(decisions.flatMap((decision) => ('choose' in decision ? [`${decision.scene}/${decision.choose}`] : []))),
    parts: new Set(parts),
    lines: new Set(lines.filter((line) => line !== undefined)),
  }
}

/** The endings that some path reaches under each variant, in the order of the file. */
export function endingsByVariant(explored: Explored): string[][] {
  const { size, placeOf, places, sceneCount, variants, variantOf } = explored
  const reached = variants.map(() => new Set<number>())
  for (let world = 0; world < size; world += 1) {
    const place = placeOf[world] as number
    if (place >= sceneCount) reached[variantOf(world)]?.add(place)
  }
  return reached.map((endings) => places.filter((_, place) => endings.has(place)))
}
