import type { Condition } from '../scenario/condition.ts'
import type { Moment } from '../scenario/moment.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { componentsOf } from './components.ts'
import { branchesAt, conditionsAt } from './conditions-at.ts'

/** What conditions can look at from a place on. */
export type Foresight = {
  readonly meters: ReadonlySet<string>
  readonly items: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
  /** The latest moment that a condition names; all later ones are alike, since time never runs back. */
  readonly horizon: Moment
  /** False in an ending, where no interrupt can fire. */
  readonly interrupts: boolean
}

/**
 * For each scene and ending, what conditions there or in any place that its branches lead to can look at: what is
 * live there, in the sense of compilers. Conditions of branches are not weighed, so it may be more than matters.
 */
export function foresightOf(scenario: Scenario): ReadonlyMap<string, Foresight> {
  const places = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)]
  const indices = new Map(places.map((place, index) => [place, index]))
  const jumps = Object.values(scenario.interrupts).map(({ goto }) => goto)
  const edges = places.map((place) => {
    const ahead = place in scenario.scenes ? [...branchesAt(scenario, place).map(({ to }) => to), ...jumps] : []
    return [...new Set(ahead)].flatMap((place) => indices.get(place) ?? []).map((to) => ({ to }))
  })
  const found = new Map<string, Foresight>()
  for (const component of componentsOf({ edges })) {
    const members = component.map((index) => places[index] as string)
    const ahead = component.flatMap((index) => (edges[index] ?? []).flatMap(({ to }) => found.get(places[to] as string) ?? []))
    const together = foresee(
      members.flatMap((place) => conditionsAt(scenario, place)),
      ahead,
    )
    for (const place of members) found.set(place, { ...together, interrupts: place in scenario.scenes })
  }
  return found
}

function foresee(conditions: readonly Condition[], ahead: readonly Foresight[]): Omit<Foresight, 'interrupts'> {
  const moments = conditions.flatMap((one) => (one.kind === 'clock' ? [one.after ?? 0, one.before ?? 0] : []))
  return {
    meters: new Set([
      ...conditions.flatMap((one) => (one.kind === 'meter' ? [one.meter] : [])),
      ...ahead.flatMap(({ meters }) => [...meters]),
    ]),
    items: new Set([...conditions.flatMap((one) => (one.kind === 'has' ? [one.item] : [])), ...ahead.flatMap(({ items }) => [...items])]),
    facts: new Set([...conditions.flatMap((one) => (one.kind === 'knows' ? [one.fact] : [])), ...ahead.flatMap(({ facts }) => [...facts])]),
    horizon: Math.max(0, ...moments, ...ahead.map(({ horizon }) => horizon)),
  }
}
