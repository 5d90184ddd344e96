import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { axes } from '../../src/core/scenario/axis.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { offeredDecisions } from '../../src/core/step/offer.ts'
import { startWorld, step } from '../../src/core/step/step.ts'
import { variantsOf } from '../../src/core/step/variants.ts'
import { type Variant, worldKey } from '../../src/core/step/world.ts'
import { behavioursOf } from '../../src/core/verify/behaviours.ts'
import { componentsOf } from '../../src/core/verify/components.ts'
import { explore } from '../../src/core/verify/explore.ts'
import { type Policy, policies } from '../../src/core/verify/fixed-policy.ts'
import { policyScores } from '../../src/core/verify/policy-scores.ts'
import { politeness } from '../../src/core/verify/politeness.ts'
import { randomScores, randomVisits } from '../../src/core/verify/random-play.ts'
import { arbitraryFuelled, arbitraryScenario } from '../support/arbitrary-scenario.ts'
import { bruteForce } from '../support/brute-force.ts'
import { everyPath } from '../support/every-path.ts'
import { expectedAtRandom, expectedVisits } from '../support/expected-at-random.ts'
import { forAll } from '../support/for-all.ts'
import { playOut } from '../support/play-out.ts'

const finite = fc.oneof({ arbitrary: arbitraryScenario(), weight: 1 }, { arbitrary: arbitraryFuelled(5), weight: 3 })

/** All the words of a decision. */
function wordsOf({ scenes }: Scenario, decision: Decision): string[] {
  const { choose, compose } = scenes[decision.scene]!
  if ('choose' in decision) return [choose?.[decision.choose]?.say ?? choose![decision.choose]!.do!]
  return 'compose' in decision ? decision.compose.map((part) => compose!.parts[part]!.text) : []
}

/** The decision of a policy by sorting all that is offered, which keeps the order of equals. */
function decided(policy: Policy, scenario: Scenario, offered: readonly Decision[]): Decision {
  if (policy === 'first' || policy === 'last') return offered.at(policy === 'first' ? 0 : -1)!
  const length = (decision: Decision) => wordsOf(scenario, decision).reduce((sum, words) => sum + [...words].length, 0)
  const polite = (decision: Decision) => wordsOf(scenario, decision).reduce((sum, words) => sum + politeness(words, scenario.language), 0)
  const sign = policy === 'shortest' ? 1 : -1
  const measure = policy === 'politest' ? polite : length
  return [...offered].sort((a, b) => sign * (measure(a) - measure(b)))[0]!
}

function followed(scenario: Scenario, policy: Policy, variant: Variant): { decisions: Decision[]; ending: string | null } {
  const decisions: Decision[] = []
  const seen = new Set<string>()
  let world = startWorld(scenario, variant)
  while (world.scene in scenario.scenes && !seen.has(worldKey(world))) {
    seen.add(worldKey(world))
    const decision = decided(policy, scenario, offeredDecisions(scenario, world))
    const stepped = step(scenario, world, decision)
    if (!stepped.ok) throw new Error(stepped.refusal)
    decisions.push(decision)
    world = stepped.world
  }
  return { decisions, ending: world.scene in scenario.endings ? world.scene : null }
}

describe('fixed policies', () => {
  const small = fc.oneof(arbitraryScenario(), arbitraryScenario({ loops: true }), arbitraryFuelled(5))
  forAll('end and score as when they are followed step by step', 60, [small], (scenario) => {
    const scores = policyScores(scenario)
    for (const policy of policies) {
      const { runs, mean } = scores[policy]
      const variants = variantsOf(scenario)
      expect(runs.map(({ variant }) => variant)).toEqual(variants)
      const played = variants.map((variant) => ({ ...followed(scenario, policy, variant), variant }))
      for (const [n, { ending, decisions, variant }] of played.entries()) {
        const run = runs[n]!
        expect(run.ending).toBe(ending)
        expect(run.decisions).toEqual(decisions.slice(0, run.decisions.length))
        if (ending !== null) expect(run.decisions).toHaveLength(decisions.length)
        expect(run.axes).toEqual(playOut(scenario, variant, run.decisions, false).axes)
      }
      for (const axis of axes) {
        const found = runs.flatMap((run) => (run.ending === null ? [] : (run.axes[axis].score ?? [])))
        const sum = found.reduce((total, score) => total + score, 0)
        if (found.length === 0) expect(mean).not.toHaveProperty(axis)
        else expect(mean[axis]).toBeCloseTo(sum / found.length, 9)
      }
    }
  })
})

describe('deciding at random', () => {
  forAll('comes to the expected scores, and how often to each place', 80, [finite, fc.boolean()], (scenario, timers) => {
    const nodes = bruteForce(scenario, timers, 800)
    const paths = nodes && everyPath(scenario, nodes, 10_000)
    fc.pre(paths !== undefined)
    const explored = explore(scenario, { timers })
    const components = componentsOf(explored)
    const found = randomScores(behavioursOf(explored, components))
    const expected = expectedAtRandom(paths)
    for (const axis of axes) {
      expect(found[axis]?.scored).toBeCloseTo(expected[axis].scored, 9)
      const { mean } = expected[axis]
      if (mean === undefined) expect(found[axis]).not.toHaveProperty('mean')
      else expect(found[axis]?.mean).toBeCloseTo(mean, 9)
    }
    const visits = expectedVisits(paths)
    for (const [place, often] of randomVisits(explored, components)) expect(often).toBeCloseTo(visits.get(place) ?? 0, 9)
  })
})
