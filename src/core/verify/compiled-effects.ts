import type { Effect } from '../scenario/effect.ts'
import { advanceClock, type ClockAdvance } from '../scenario/moment.ts'
import { readSlot, type Slot, writeSlot } from './slot.ts'
import type { StateLayout, Variable } from './state-layout.ts'

/** A change of one variable of a row. */
type Change =
  | { readonly kind: 'add'; readonly slot: Slot; readonly by: number; readonly min: number; readonly max: number }
  | { readonly kind: 'set'; readonly slot: Slot; readonly value: number }
  | { readonly kind: 'advance'; readonly slot: Slot; readonly advance: ClockAdvance; readonly max: number }
export type Changes = readonly Change[]

/** The effects on what conditions look at, in order; the others change nothing that matters. */
export const compileEffects = (effects: readonly Effect[], layout: StateLayout): Changes =>
  effects.map((effect) => changeOf(effect, layout)).filter((change) => change !== undefined)

function changeOf(effect: Effect, layout: StateLayout): Change | undefined {
  const slot = slotOf(effect, layout)
  if (slot === undefined) return undefined
  const { min, max } = slot
  switch (effect.kind) {
    case 'meter':
      return effect.by === 0 ? undefined : { kind: 'add', slot, by: effect.by, min, max }
    case 'clock':
      // Beyond the latest moment that anyone asks about all moments are alike.
      return { kind: 'advance', slot, advance: effect.advance, max }
    case 'gain':
    case 'learn':
      return { kind: 'set', slot, value: 1 }
    case 'lose':
      return { kind: 'set', slot, value: 0 }
  }
}

/** Of the variable that an effect changes; undefined if no condition looks at it. */
function slotOf(effect: Effect, layout: StateLayout): Variable | undefined {
  switch (effect.kind) {
    case 'meter':
      return layout.slotOf('meter', effect.meter)
    case 'clock':
      return layout.slotOf('clock')
    case 'gain':
    case 'lose':
      return layout.slotOf('item', effect.item)
    case 'learn':
      return layout.slotOf('fact', effect.fact)
  }
}

/** Written alike for changes that do the same. */
export function changeKey(change: Change): string {
  const { word, shift } = change.slot
  const what = change.kind === 'add' ? change.by : change.kind === 'set' ? `=${change.value}` : JSON.stringify(change.advance)
  return `${word}.${shift} ${what}`
}

/** Applies changes to a row in place. */
export function applyChanges(changes: Changes, row: Int32Array): void {
  for (const change of changes) {
    const { slot } = change
    switch (change.kind) {
      case 'add': {
        const sum = readSlot(row, slot) + change.by
        writeSlot(row, slot, sum < change.min ? change.min : sum > change.max ? change.max : sum)
        break
      }
      case 'set':
        writeSlot(row, slot, change.value)
        break
      case 'advance':
        writeSlot(row, slot, Math.min(change.max, advanceClock(readSlot(row, slot), change.advance)))
    }
  }
}
