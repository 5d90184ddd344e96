import { assign, setup } from 'xstate'
import type { Scenario } from '../scenario/scenario.ts'
import { applyEffects, withEntry } from '../step/apply-effects.ts'
import { holds } from '../step/holds.ts'
import { consequenceOf } from '../step/offer.ts'
import type { Variant } from '../step/world.ts'
import { configure, contextAt } from './configure.ts'
import type { ActionConfig, Finished, GuardConfig, Holds, HoldsAfter, Interrupts } from './machine-config.ts'
import type { MachineContext, Outcome } from './machine-context.ts'
import type { MachineEvent } from './machine-event.ts'

/**
 * The scenario as an XState machine: a state for each scene within `playing`, an event for each decision, a final
 * state for each ending. Its input is the variant; its output the ending with its grades. Every guard and action is
 * one of the functions of core/step, so machine and step agree. It keeps no time: send `silence` when a moment passed.
 */
export function compile(scenario: Scenario) {
  const config = configure(scenario)
  return machineSetup(scenario).createMachine({
    id: config.id,
    context: ({ input }) => contextAt(scenario, input.variant),
    initial: config.initial,
    // The names of the states come from the scenario, so their types are known only while it runs.
    states: config.states as never,
    output: ({ event }) => event.output as Outcome,
  })
}

const machineSetup = (scenario: Scenario) => {
  /** The consequence of the document in the event, if its parts make a finished one. */
  const documentIn = (context: MachineContext, event: MachineEvent, scene: string) => {
    const compose = event.type === 'compose' ? (event as { parts: readonly string[] }).parts : []
    const consequence = consequenceOf(scenario, { ...context, scene }, { scene, compose })
    return typeof consequence === 'string' ? undefined : consequence
  }
  const after = (context: MachineContext, effects: HoldsAfter['effects']) => applyEffects(scenario.meters, context, effects)
  return setup({
    types: {} as {
      context: MachineContext
      events: MachineEvent
      input: { variant: Variant }
      output: Outcome
      guards: GuardConfig
      actions: ActionConfig
    },
    guards: {
      holds: ({ context }, { when }: Holds) => holds(when, context),
      holdsAfter: ({ context }, { offered, effects, when }: HoldsAfter) => holds(offered, context) && holds(when, after(context, effects)),
      finished: ({ context, event }, { scene, when }: Finished) => {
        const consequence = documentIn(context, event, scene)
        return consequence !== undefined && holds(when, after(context, consequence.effects))
      },
      interrupts: ({ context }, { interrupt, when }: Interrupts) =>
        context.decided && !context.fired.includes(interrupt) && holds(when, context),
      decided: ({ context }) => context.decided,
    },
    actions: {
      apply: assign(({ context }, { effects }: Pick<HoldsAfter, 'effects'>) => ({ ...after(context, effects), decided: true })),
      applyDocument: assign(({ context, event }, { scene }: Finished) => ({
        ...after(context, documentIn(context, event, scene)?.effects ?? []),
        decided: true,
      })),
      interrupt: assign(({ context }, { interrupt }: Pick<Interrupts, 'interrupt'>) => ({
        fired: withEntry(context.fired, interrupt),
        decided: false,
      })),
      settle: assign({ decided: false }),
    },
  })
}
