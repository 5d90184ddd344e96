import type { Scenario } from '../scenario/scenario.ts'
import { variantsOf } from '../step/variants.ts'
import type { Variant, World } from '../step/world.ts'
import { type Foresight, foresightOf, type Looked } from './foresight.ts'
import { bitMask, bitsFor, bitsIn, readSlot, type Slot, writeSlot } from './slot.ts'

/** One thing that a world remembers, and where its bits are in a packed world. */
export type Variable = Slot & {
  readonly kind: 'place' | 'variant' | 'clock' | 'meter' | 'item' | 'fact' | 'fired'
  readonly id: string
  readonly max: number
}

/**
 * How the worlds of a scenario are written as numbers: a row of `words` 32-bit integers with the bits of every variable
 * side by side. A row is settled when it leaves out (0) what no condition can look at from its place on, and holds the
 * clock at the latest moment that a condition there or later names. So two settled rows are alike exactly if the worlds
 * are in the same place under the same variant and no condition can ever tell them apart, now or after any decisions.
 * Hence a loop that only moves the clock has finitely many worlds.
 */
export type StateLayout = {
  readonly variables: readonly Variable[]
  readonly words: number
  /** Scenes first, then endings, in the order of the file. */
  readonly places: readonly string[]
  readonly sceneCount: number
  readonly variants: readonly Variant[]
  /** The index of its place in `places`. */
  readonly place: Slot
  /** The index of its variant in `variants`. */
  readonly variant: Slot
  /** Undefined if no condition ever looks at it. */
  slotOf(kind: Variable['kind'], id?: string): Variable | undefined
  /** The settled row of a world; undefined if its place or variant is not of this layout. */
  rowOf(world: World): Int32Array | undefined
  /** Settles a row. */
  settle(row: Int32Array): void
}

export function stateLayout(scenario: Scenario, variants: readonly Variant[] = variantsOf(scenario)): StateLayout {
  const sceneCount = Object.keys(scenario.scenes).length
  const places = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)]
  const placeOf = new Map(places.map((place, index) => [place, index]))
  const variantOf = new Map(variants.map((variant, index) => [JSON.stringify(variant), index]))
  const foresight = foresightOf(scenario)
  const { variables, words } = arranged(variablesOf(scenario, places.length, variants.length, foresight))
  const slots = new Map(variables.map((variable) => [`${variable.kind}:${variable.id}`, variable]))
  const slotOf: StateLayout['slotOf'] = (kind, id = '') => slots.get(`${kind}:${id}`)
  const [place, variant] = variables as [Variable, Variable]

  const clock = slotOf('clock')
  const horizons = Float64Array.from(places, (_, index) => Math.max(foresight.horizon(index), scenario.clock?.start ?? 0))
  const masks = new Int32Array(places.length * words)
  for (const [index] of places.entries()) {
    for (const { kind, id, word, shift, mask } of variables) {
      const isLive =
        kind === 'meter' || kind === 'item' || kind === 'fact' ? foresight.looksAt(index, kind, id) : kind !== 'fired' || index < sceneCount
      if (isLive) masks[index * words + word] = (masks[index * words + word] as number) | (mask << shift)
    }
  }
  const settle: StateLayout['settle'] = (row) => {
    const here = readSlot(row, place)
    const horizon = horizons[here] as number
    if (clock !== undefined && readSlot(row, clock) > horizon) writeSlot(row, clock, horizon)
    for (let word = 0; word < words; word += 1) row[word] = (row[word] as number) & (masks[here * words + word] as number)
  }
  const rowOf: StateLayout['rowOf'] = (world) => {
    const [scene, circumstances] = [placeOf.get(world.scene), variantOf.get(JSON.stringify(world.variant))]
    if (scene === undefined || circumstances === undefined) return undefined
    const values: { readonly [kind in Variable['kind']]: (id: string) => number } = {
      place: () => scene,
      variant: () => circumstances,
      meter: (id) => world.meters[id] ?? 0,
      item: (id) => Number(world.items.includes(id)),
      fact: (id) => Number(world.facts.includes(id)),
      fired: (id) => Number(world.fired.includes(id)),
      // Held already here: a scenario may move it past what 32 bits hold.
      clock: () => Math.min(world.clock, clock?.max ?? 0),
    }
    const row = new Int32Array(words)
    for (const variable of variables) writeSlot(row, variable, values[variable.kind](variable.id))
    settle(row)
    return row
  }
  return { variables, words, places, sceneCount, variants, place, variant, slotOf, rowOf, settle }
}

type Unplaced = Omit<Variable, 'word' | 'shift' | 'mask'>

function variablesOf(scenario: Scenario, places: number, variants: number, foresight: Foresight): Unplaced[] {
  const every = Array.from({ length: places }, (_, place) => place)
  const isLooked = (kind: Looked, id: string) => every.some((place) => foresight.looksAt(place, kind, id))
  const start = scenario.clock?.start ?? 0
  const horizon = every.reduce((latest, place) => Math.max(latest, foresight.horizon(place)), 0)
  const flag = { min: 0, max: 1 }
  const flags = (kind: 'item' | 'fact', ids: readonly string[]) => ids.flatMap((id) => (isLooked(kind, id) ? [{ kind, id, ...flag }] : []))
  return [
    { kind: 'place', id: '', min: 0, max: places - 1 },
    { kind: 'variant', id: '', min: 0, max: Math.max(0, variants - 1) },
    ...(horizon > start ? [{ kind: 'clock' as const, id: '', min: start, max: horizon }] : []),
    ...Object.entries(scenario.meters).flatMap(([id, { min, max }]) =>
      isLooked('meter', id) ? [{ kind: 'meter' as const, id, min, max }] : [],
    ),
    ...flags('item', Object.keys(scenario.items)),
    ...flags('fact', Object.keys(scenario.facts)),
    // After an interrupt that leads to an ending nothing can happen any more, so nobody asks whether it has fired.
    ...Object.entries(scenario.interrupts).flatMap(([id, { goto }]) =>
      goto in scenario.endings ? [] : [{ kind: 'fired' as const, id, ...flag }],
    ),
  ]
}

/** Gives each variable its bits, none of them across two words. */
function arranged(unplaced: readonly Unplaced[]): { variables: Variable[]; words: number } {
  let word = 0
  let shift = 0
  const variables = unplaced.map((variable) => {
    const bits = bitsFor(variable.max - variable.min)
    if (shift + bits > bitsIn) {
      word += 1
      shift = 0
    }
    const placed = { ...variable, word, shift: shift % bitsIn, mask: bitMask(variable.max - variable.min) }
    shift += bits
    return placed
  })
  return { variables, words: word + 1 }
}
