/** Where the bits of a whole number are in a row of 32-bit integers: the number is `min` more than the bits. */
export type Slot = {
  readonly min: number
  readonly word: number
  readonly shift: number
  /** As many ones as the number has bits. */
  readonly mask: number
}

/** Bits in a word of a row. */
export const bitsIn = 32
/** Bits that the numbers from 0 to `span` need. */
export const bitsFor = (span: number): number => bitsIn - Math.clz32(span)
/** As many ones as `span` has bits. */
export const bitMask = (span: number): number => (span === 0 ? 0 : 0xffffffff >>> (bitsIn - bitsFor(span)))

export const readSlot = (row: Int32Array, { min, word, shift, mask }: Slot): number => min + (((row[word] as number) >>> shift) & mask)

export function writeSlot(row: Int32Array, { min, word, shift, mask }: Slot, value: number): void {
  row[word] = ((row[word] as number) & ~(mask << shift)) | ((value - min) << shift)
}
