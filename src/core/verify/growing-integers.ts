/** A list of 32-bit integers that grows by doubling: what a plain array would hold in four times the memory. */
export class GrowingIntegers {
  length = 0
  #values: Int32Array<ArrayBuffer>

  constructor(capacity = 1024) {
    this.#values = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.reserve(1)
    this.#values[this.length++] = value
  }

  /** Makes room for `more` integers beyond the length, so that they may be written into `values`. */
  reserve(more: number): void {
    if (this.length + more <= this.#values.length) return
    const grown = new Int32Array(Math.max(this.length + more, this.#values.length * 2))
    grown.set(this.#values)
    this.#values = grown
  }

  /** What the list holds, and room after it. Replaced when the list grows, so not to be kept. */
  get values(): Int32Array<ArrayBuffer> {
    return this.#values
  }

  /** Just what the list holds, without its spare room. */
  trimmed(): Int32Array<ArrayBuffer> {
    return this.#values.slice(0, this.length)
  }
}
