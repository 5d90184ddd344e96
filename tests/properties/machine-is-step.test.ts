import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { createActor } from 'xstate'
import { compile } from '../../src/core/compile/compile.ts'
import { eventOf } from '../../src/core/compile/machine-event.ts'
import { worldOf } from '../../src/core/compile/world-of.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { startWorld, step } from '../../src/core/step/step.ts'
import { drawVariant } from '../../src/core/step/variants.ts'
import { arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { forAll } from '../support/for-all.ts'
import { shippedIds, shippedScenario } from '../support/shipped-scenarios.ts'
import { triedDecisions } from '../support/try-decisions.ts'

/** Walks machine and step side by side, offered and refused decisions mixed, and expects the same world of both. */
function walkBoth(scenario: Scenario, seed: string, picks: readonly number[]): void {
  const variant = drawVariant(scenario, seed)
  const actor = createActor(compile(scenario), { input: { variant } }).start()
  let world = startWorld(scenario, variant)
  expect(worldOf(actor.getSnapshot())).toEqual(world)
  for (const pick of picks) {
    const tried = triedDecisions(scenario, world)
    const decision = tried[pick % tried.length]
    if (decision === undefined) break
    const stepped = step(scenario, world, decision)
    // The shell asks for the scene before it sends, since an event does not name one.
    if (decision.scene !== world.scene) {
      expect(stepped.ok).toBe(false)
      continue
    }
    expect(actor.getSnapshot().can(eventOf(decision))).toBe(stepped.ok)
    if (actor.getSnapshot().status === 'active') actor.send(eventOf(decision))
    world = stepped.ok ? stepped.world : world
    expect(worldOf(actor.getSnapshot())).toEqual(world)
    expect(actor.getSnapshot().context.decided).toBe(false)
  }
  const ending = scenario.endings[world.scene]
  const { status, output } = actor.getSnapshot()
  expect(status).toBe(ending ? 'done' : 'active')
  expect(output).toEqual(ending && { ending: world.scene, case: ending.case, relationship: ending.relationship })
}

const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 14 })

describe('machine and step agree on every walk', () => {
  forAll('through generated scenarios', 100, [arbitraryScenario({ loops: true }), fc.string(), picks], walkBoth)

  forAll('through shipped scenarios', 60, [fc.constantFrom(...shippedIds), fc.string(), picks], (id, seed, way) =>
    walkBoth(shippedScenario(id), seed, way),
  )
})
