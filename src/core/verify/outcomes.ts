import type { Scenario } from '../scenario/scenario.ts'
import type { Decision } from '../step/decision.ts'
import { allowedSubsets, type Consequence, consequenceOf, offeredChoices, offeredParts } from '../step/offer.ts'
import type { World } from '../step/world.ts'

/** A decision with its consequence, and how many decisions, itself included, have the same ratings and effects. */
export type Outcome = { readonly decision: Decision; readonly consequence: Consequence; readonly ways: number }

/**
 * What can be decided in a world, in the order of the file. Documents with the same ratings and effects come once, so
 * that up to 1024 sets of parts need a handful of steps; they are remembered for each scene and set of parts offered.
 */
export function outcomesIn(scenario: Scenario, timers: boolean): (world: World) => readonly Outcome[] {
  const known = new Map<string, readonly Outcome[]>()
  return (world) => {
    const scene = scenario.scenes[world.scene]
    const at = { scene: world.scene }
    const choices = offeredChoices(scenario, world).flatMap((choose) => outcome(scenario, world, { ...at, choose }))
    const silence = timers && scene?.silence ? outcome(scenario, world, { ...at, silence: true }) : []
    const compose = scene?.compose
    if (compose === undefined) return [...choices, ...silence]
    const offered = offeredParts(scenario, world)
    const key = `${world.scene}|${offered.join()}`
    const every = () => allowedSubsets(compose, offered).flatMap((parts) => outcome(scenario, world, { ...at, compose: parts }))
    const documents = known.get(key) ?? distinct(every())
    known.set(key, documents)
    return [...documents, ...silence]
  }
}

function outcome(scenario: Scenario, world: World, decision: Decision): Outcome[] {
  const consequence = consequenceOf(scenario, world, decision)
  return typeof consequence === 'string' ? [] : [{ decision, consequence, ways: 1 }]
}

function distinct(outcomes: readonly Outcome[]): Outcome[] {
  const byConsequence = new Map<string, Outcome>()
  for (const one of outcomes) {
    const key = JSON.stringify([one.consequence.rate, one.consequence.effects])
    const same = byConsequence.get(key)
    byConsequence.set(key, same ? { ...same, ways: same.ways + one.ways } : one)
  }
  return [...byConsequence.values()]
}
