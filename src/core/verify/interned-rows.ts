import { GrowingIntegers } from './growing-integers.ts'

/**
 * Numbers rows of integers 0, 1, 2 … in the order in which they are first seen: a hash table with open addressing that
 * keeps no objects, since there may be a million rows. Rows may differ in length.
 */
export class InternedRows {
  readonly #rows = new GrowingIntegers(4096)
  readonly #ends = new GrowingIntegers()
  /** 1 + the number of a row, 0 where the slot is free; at most half full. */
  #slots = new Int32Array(2048)

  get size(): number {
    return this.#ends.length
  }

  /** The number of the first `length` integers of `row`; `size` before the call if they were not there yet. */
  intern(row: Int32Array, length: number): number {
    const slot = this.#find(row, length)
    const known = this.#slots[slot] as number
    if (known > 0) return known - 1
    const number = this.size
    this.#slots[slot] = number + 1
    const start = this.#rows.length
    this.#rows.reserve(length)
    for (let at = 0; at < length; at += 1) this.#rows.values[start + at] = row[at] as number
    this.#rows.length = start + length
    this.#ends.push(start + length)
    if (this.size * 2 > this.#slots.length) this.#grow()
    return number
  }

  /** The number of a row that may not be there. */
  find(row: Int32Array, length: number): number | undefined {
    const known = this.#slots[this.#find(row, length)] as number
    return known > 0 ? known - 1 : undefined
  }

  /** Copies row `number` into `into`; gives its length. */
  read(number: number, into: Int32Array): number {
    const start = this.#startOf(number)
    const end = this.#ends.values[number] as number
    for (let at = start; at < end; at += 1) into[at - start] = this.#rows.values[at] as number
    return end - start
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends.values[number - 1] as number)
  }

  #find(row: Int32Array, length: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOfRow(row, 0, length) & mask
    while (true) {
      const known = this.#slots[slot] as number
      if (known === 0 || this.#holds(known - 1, row, length)) return slot
      slot = (slot + 1) & mask
    }
  }

  #holds(number: number, row: Int32Array, length: number): boolean {
    const rows = this.#rows.values
    const start = this.#startOf(number)
    if ((this.#ends.values[number] as number) - start !== length) return false
    for (let at = 0; at < length; at += 1) if (rows[start + at] !== row[at]) return false
    return true
  }

  #grow(): void {
    const mask = this.#slots.length * 2 - 1
    this.#slots = new Int32Array(mask + 1)
    for (let number = 0, start = 0; number < this.size; number += 1) {
      const end = this.#ends.values[number] as number
      let slot = hashOfRow(this.#rows.values, start, end) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = number + 1
      start = end
    }
  }
}

/** Multiply and shift over the integers, then the finishing mix of MurmurHash3, so that near rows fall far apart. */
function hashOfRow(row: Int32Array, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (row[at] as number), 0x9e3779b1) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
