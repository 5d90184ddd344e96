import type { Condition } from '../scenario/condition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { readSlot, type Slot } from './slot.ts'
import type { StateLayout } from './state-layout.ts'

/** Whether a condition holds in a world, given as a row (see `StateLayout`). */
export type Test = (row: Int32Array) => boolean

/**
 * What has come of a condition wherever it was asked. Of the parts of `all` and `any` those are asked that the ones
 * before them left open, in the order written.
 */
export type Asked = {
  held: boolean
  failed: boolean
  /** Of a condition on a meter: the least and the greatest value it was asked at. */
  range?: { least: number; most: number }
}

/** Compiles conditions against a layout, and keeps a record of what came of each. */
export class ConditionCompiler {
  /** By the condition itself: two that are written alike are still two. */
  readonly asked = new Map<Condition, Asked>()
  readonly #layout: StateLayout
  readonly #variants: Scenario['variants']

  constructor(scenario: Scenario, layout: StateLayout) {
    this.#layout = layout
    this.#variants = scenario.variants
  }

  /** A test of the condition. */
  compile(condition: Condition): Test {
    const asked: Asked = { held: false, failed: false }
    const test = this.#plain(condition, asked)
    this.asked.set(condition, asked)
    return (row) => {
      const holds = test(row)
      if (holds) asked.held = true
      else asked.failed = true
      return holds
    }
  }

  #plain(condition: Condition, asked: Asked): Test {
    switch (condition.kind) {
      case 'all': {
        const parts = condition.of.map((part) => this.compile(part))
        return (row) => {
          for (const part of parts) if (!part(row)) return false
          return true
        }
      }
      case 'any': {
        const parts = condition.of.map((part) => this.compile(part))
        return (row) => {
          for (const part of parts) if (part(row)) return true
          return false
        }
      }
      case 'not': {
        const part = this.compile(condition.of)
        return (row) => !part(row)
      }
      case 'meter': {
        const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = condition
        const slot = this.#slot('meter', condition.meter)
        const range = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }
        asked.range = range
        return (row) => {
          const value = readSlot(row, slot)
          if (value < range.least) range.least = value
          if (value > range.most) range.most = value
          return value >= atLeast && value <= atMost
        }
      }
      case 'has': {
        const slot = this.#slot('item', condition.item)
        return (row) => readSlot(row, slot) === 1
      }
      case 'knows': {
        const slot = this.#slot('fact', condition.fact)
        return (row) => readSlot(row, slot) === 1
      }
      case 'variant': {
        const { variant, is } = condition
        if (this.#variants[variant]?.[is] === undefined) return () => false
        const matches = this.#layout.variants.map((one) => one[variant] === is)
        const slot = this.#layout.variant
        return (row) => matches[readSlot(row, slot)] === true
      }
      case 'clock': {
        const slot = this.#layout.slotOf('clock')
        const { after = Number.NEGATIVE_INFINITY, before = Number.POSITIVE_INFINITY } = condition
        // Where every moment that is asked about has passed at the start, time does not move any answer.
        if (slot === undefined) return () => before === Number.POSITIVE_INFINITY
        return (row) => readSlot(row, slot) >= after && readSlot(row, slot) < before
      }
    }
  }

  #slot(kind: 'meter' | 'item' | 'fact', id: string): Slot {
    const slot = this.#layout.slotOf(kind, id)
    if (slot === undefined) throw new Error(`The condition asks about ${kind} ${id}, which the layout leaves out.`)
    return slot
  }
}
