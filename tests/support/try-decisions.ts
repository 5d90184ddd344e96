import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { offeredDecisions } from '../../src/core/step/offer.ts'
import type { World } from '../../src/core/step/world.ts'

/** Decisions that somebody might send in `world`: every one that is offered, and of the others every kind. */
export function triedDecisions(scenario: Scenario, world: World): Decision[] {
  const { scene } = world
  const parts = Object.keys(scenario.scenes[scene]?.compose?.parts ?? {})
  const choices = Object.keys(scenario.scenes[scene]?.choose ?? {})
  const elsewhere = Object.keys(scenario.scenes).find((other) => other !== scene) ?? 'nowhere'
  return [
    ...offeredDecisions(scenario, world, true),
    ...choices.map((choose) => ({ scene, choose })),
    ...['unknown', 'toString', '__proto__', ''].map((choose) => ({ scene, choose })),
    { scene: elsewhere, choose: choices[0] ?? 'any' },
    { scene, compose: parts },
    { scene, compose: [...parts].reverse().slice(0, 2) },
    { scene, compose: [] },
    { scene, compose: parts.slice(0, 1).flatMap((part) => [part, part]) },
    { scene, compose: ['unknown'] },
    { scene, silence: true },
  ]
}

/** Whether `decision` is among those offered in `world`, the parts of a document in any order. */
export function isOffered(scenario: Scenario, world: World, decision: Decision, timers: boolean): boolean {
  const written = (one: Decision) => JSON.stringify('compose' in one ? { ...one, compose: [...one.compose].sort() } : one)
  return offeredDecisions(scenario, world, timers).some((one) => written(one) === written(decision))
}
