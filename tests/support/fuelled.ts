import type { Effect } from '../../src/core/scenario/effect.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'

const fuel = 'fuel-left'
const burn: Effect = { kind: 'meter', meter: fuel, by: -1 }

/** The scenario in which at most `decisions` can be taken, however its ways lead back: each consumes some of a meter. */
export function fuelled(scenario: Scenario, decisions: number): Scenario {
  const burning = <Written extends { effect: Effect[] }>(one: Written): Written => ({ ...one, effect: [...one.effect, burn] })
  const scenes = Object.entries(scenario.scenes).map(([id, scene]) => {
    const { choose, compose, silence } = scene
    const choices = choose && Object.fromEntries(Object.entries(choose).map(([key, choice]) => [key, burning(choice)]))
    return [
      id,
      {
        ...scene,
        ...(choices && { choose: choices }),
        ...(compose && { compose: burning(compose) }),
        ...(silence && { silence: burning(silence) }),
      },
    ] as const
  })
  const [ending = ''] = Object.keys(scenario.endings)
  return {
    ...scenario,
    meters: { ...scenario.meters, [fuel]: { label: '残り', start: decisions, min: 0, max: decisions, shown: false } },
    interrupts: { 'out-of-fuel': { when: { kind: 'meter', meter: fuel, atMost: 0 }, goto: ending }, ...scenario.interrupts },
    scenes: Object.fromEntries(scenes),
  }
}
