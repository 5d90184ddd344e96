import { assign, createMachine } from 'xstate'
import { compile } from '../../../../src/core/compile/compile.ts'
import type { MachineContext } from '../../../../src/core/compile/machine-context.ts'
import { type Axis, axes } from '../../../../src/core/scenario/axis.ts'
import type { Scenario } from '../../../../src/core/scenario/scenario.ts'

type Sums = { readonly [axis in Axis]: { readonly earned: number; readonly possible: number } }
type Scored = MachineContext & { readonly sums: Sums }
type Transition = { readonly actions: readonly unknown[] }

/** The machine of a scenario whose choices are always offered, with the sums of the scores in its context. */
export function scoredMachine(scenario: Scenario) {
  const { config, implementations } = compile(scenario)
  const { playing, ...endings } = config.states as unknown as Record<
    string,
    { states: Record<string, { on: Record<string, Transition[]> }> }
  >
  const states = Object.entries(playing?.states ?? {}).map(([scene, { on }]) => {
    const events = Object.entries(on).map(([event, transitions]) => {
      const score = assign(({ context }) => ({ sums: added(context as Scored, scenario, scene, event.replace('choose.', '')) }))
      return [event, transitions.map((transition) => ({ ...transition, actions: [...transition.actions, score] }))]
    })
    return [scene, { on: Object.fromEntries(events) }]
  })
  const none = Object.fromEntries(axes.map((axis) => [axis, { earned: 0, possible: 0 }]))
  const contextAt = config.context as (from: { input: unknown }) => MachineContext
  return createMachine(
    {
      ...config,
      context: (from: { input: unknown }) => ({ ...contextAt(from), sums: none }),
      states: { ...endings, playing: { ...playing, states: Object.fromEntries(states) } },
    } as never,
    implementations as never,
  )
}

/** The sums after this choice: earned − worst and best − worst are added to each axis. */
function added({ sums }: Scored, scenario: Scenario, scene: string, choice: string): Sums {
  const choices = scenario.scenes[scene]?.choose ?? {}
  const sum = (axis: Axis) => {
    const all = Object.values(choices).map(({ rate }) => rate[axis] ?? 0)
    const worst = Math.min(...all)
    return {
      earned: sums[axis].earned + (choices[choice]?.rate[axis] ?? 0) - worst,
      possible: sums[axis].possible + Math.max(...all) - worst,
    }
  }
  return { ownership: sum('ownership'), empathy: sum('empathy'), negotiation: sum('negotiation') }
}
