import type { Scenario } from '../scenario/scenario.ts'
import type { Branch } from '../scenario/scene.ts'
import { applyEffects, withEntry } from './apply-effects.ts'
import type { Decision, Refusal } from './decision.ts'
import { holds } from './holds.ts'
import { type Consequence, consequenceOf } from './offer.ts'
import type { Memory, Variant, World } from './world.ts'

/** The world in which an attempt with this variant begins. */
export function startWorld(scenario: Scenario, variant: Variant): World {
  return {
    scene: scenario.start,
    variant,
    meters: Object.fromEntries(Object.entries(scenario.meters).map(([key, meter]) => [key, meter.start])),
    clock: scenario.clock?.start ?? 0,
    items: Object.keys(scenario.items)
      .filter((key) => scenario.items[key]?.held)
      .sort(),
    facts: [],
    fired: [],
  }
}

/** The next world with the interrupt that took over, if one did; or why the decision was refused. */
export type Stepped =
  | { readonly ok: true; readonly world: World; readonly interrupt?: string }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * One step: the decision must be offered in `world`; its effects apply in order, meters clamped; `goto` picks the
 * destination; unless that is an ending, the first interrupt that holds and has not fired takes over.
 * Pure: no clock, no randomness, no I/O.
 */
export function step(scenario: Scenario, world: World, decision: Decision): Stepped {
  const consequence = consequenceOf(scenario, world, decision)
  return typeof consequence === 'string' ? { ok: false, refusal: consequence } : { ok: true, ...carryOut(scenario, world, consequence) }
}

/** The second half of a step: what comes of a decision that can be taken, from its consequence. */
export function carryOut(
  scenario: Scenario,
  world: World,
  consequence: Consequence,
): { readonly world: World; readonly interrupt?: string } {
  const changed = applyEffects(scenario.meters, world, consequence.effects)
  const to = destination(consequence.goto, changed)
  if (!(to in scenario.endings)) {
    for (const interrupt in scenario.interrupts) {
      const { when, goto } = scenario.interrupts[interrupt] as Interrupt
      if (changed.fired.includes(interrupt) || !holds(when, changed)) continue
      return { world: enter(goto, changed, withEntry(changed.fired, interrupt)), interrupt }
    }
  }
  return { world: enter(to, changed, changed.fired) }
}

type Interrupt = Scenario['interrupts'][string]

// Field by field, which is several times faster than spreading, and this is the innermost loop of exploration.
const enter = (scene: string, { variant, meters, clock, items, facts }: World, fired: World['fired']): World => ({
  scene,
  variant,
  meters,
  clock,
  items,
  facts,
  fired,
})

/** Where the first branch that holds in `world` leads. */
export function destination(branches: readonly Branch[], world: Memory): string {
  const branch = branches.find(({ when }) => holds(when, world))
  if (branch === undefined) throw new Error('A goto without an unconditional last branch: the scenario was not loaded by core/load.')
  return branch.to
}
