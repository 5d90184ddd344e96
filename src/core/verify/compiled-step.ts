import { applyChanges } from './compiled-effects.ts'
import type { CompiledRules } from './compiled-rules.ts'
import type { Outcome, Way } from './compiled-scene.ts'
import { readSlot, type Slot, writeSlot } from './slot.ts'
import type { StateLayout } from './state-layout.ts'

type Interrupts = CompiledRules['interrupts']

/**
 * The second half of a step, as `carryOut` in core/step, on a row that is changed in place and left unsettled: effects,
 * destination, interrupts. Gives 1 + the index of the interrupt that took over, or 0. Property tests walk both.
 */
export function carryOut(layout: StateLayout, interrupts: Interrupts, { changes, goto }: Outcome, row: Int32Array): number {
  applyChanges(changes, row)
  const place = destination(goto, row)
  writeSlot(row, layout.place, place)
  return place < layout.sceneCount ? interrupted(interrupts, layout.place, row) : 0
}

function destination(ways: readonly Way[], row: Int32Array): number {
  for (const { test, place } of ways) if (test === undefined || test(row)) return place
  throw new Error('A goto without an unconditional last branch: the scenario was not loaded by core/load.')
}

/** Lets the first interrupt that holds and has not fired take over; 1 + its index, or 0. */
function interrupted(interrupts: Interrupts, at: Slot, row: Int32Array): number {
  for (let index = 0; index < interrupts.length; index += 1) {
    const interrupt = interrupts[index] as Interrupts[number]
    const { firedAt, test, place } = interrupt
    if ((firedAt !== undefined && readSlot(row, firedAt) === 1) || !test(row)) continue
    interrupt.fired = true
    if (firedAt !== undefined) writeSlot(row, firedAt, 1)
    writeSlot(row, at, place)
    return index + 1
  }
  return 0
}
