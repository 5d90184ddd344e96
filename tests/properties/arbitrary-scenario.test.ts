import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../../src/core/step/decision.ts'
import { offeredDecisions } from '../../src/core/step/offer.ts'
import { startWorld, step } from '../../src/core/step/step.ts'
import { variantsOf } from '../../src/core/step/variants.ts'
import { aScenario } from '../support/a-scenario.ts'
import { arbitraryScenario } from '../support/arbitrary-scenario.ts'

test('the small scenario fits the schema', () => {
  expect(Object.keys(aScenario().scenes)).toEqual(['opening', 'answer'])
  expect(aScenario({ title: '別の題' }).title).toBe('別の題')
})

test.each([{ loops: false }, { loops: true }])('generated scenarios can be walked: %o', (options) => {
  fc.assert(
    fc.property(arbitraryScenario(options), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (scenario, picks) => {
      for (const variant of variantsOf(scenario)) {
        let world = startWorld(scenario, variant)
        for (const pick of picks) {
          if (world.scene in scenario.endings) break
          const decisions = offeredDecisions(scenario, world, true)
          expect(decisions.length).toBeGreaterThan(0)
          const stepped = step(scenario, world, decisions[pick % decisions.length] as Decision)
          if (!stepped.ok) throw new Error(stepped.refusal)
          world = stepped.world
          expect(world.scene in scenario.scenes || world.scene in scenario.endings).toBe(true)
        }
        if (!options.loops) expect(world.scene in scenario.endings).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})
