import type { Scenario } from '../scenario/scenario.ts'
import type { World } from '../step/world.ts'
import { type Foresight, foresightOf } from './foresight.ts'

/**
 * A key with this guarantee: two worlds with the same key are in the same scene under the same variant, and no
 * condition can ever tell them apart, now or after any decisions. It leaves out what no condition looks at from that
 * scene on, and holds the clock at the latest moment that one names. Hence a loop that moves the clock has finitely
 * many worlds, and endings do not differ by the meters that nothing asks about any more.
 */
export function behaviourKey(scenario: Scenario): (world: World) => string {
  const foresight = foresightOf(scenario)
  const variants = Object.keys(scenario.variants)
  return ({ scene, variant, meters, clock, items, facts, fired }) => {
    const ahead = foresight.get(scene) ?? nothing
    let key = `${scene}|${Math.min(clock, ahead.horizon)}|${ahead.interrupts ? fired.join() : ''}|`
    for (const name of variants) key += `${variant[name]},`
    for (const meter of ahead.meters) key += `${meters[meter]},`
    for (const item of items) if (ahead.items.has(item)) key += `+${item}`
    key += '|'
    for (const fact of facts) if (ahead.facts.has(fact)) key += `+${fact}`
    return key
  }
}

const nothing: Foresight = { meters: new Set(), items: new Set(), facts: new Set(), horizon: 0, interrupts: false }
