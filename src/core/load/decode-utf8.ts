/** The text, or the first byte (counted from 0) that cannot stand where it stands, with the text before it. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly byte: number; readonly value: number; readonly before: string }

const chunk = 8192

/**
 * Decodes UTF-8 strictly: no overlong forms, no surrogates, nothing above U+10FFFF, nothing cut off.
 * Written out because `TextDecoder` does not say where the fault is.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const point = codePointAt(bytes, at)
    if (point === undefined) return { ok: false, byte: at, value: bytes[at] as number, before: textOf(units, length) }
    if (point > 0xffff) {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10)
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff)
    } else {
      units[length++] = point
    }
    at += sizeOf(point)
  }
  return { ok: true, text: textOf(units, length) }
}

const sizeOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

function codePointAt(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at] as number
  if (first < 0x80) return first
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  let point = first & (0x7f >> size)
  for (let next = at + 1; next < at + size; next++) {
    const byte = bytes[next]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return undefined
    point = (point << 6) | (byte & 0x3f)
  }
  // A stray continuation byte and an overlong form both give a code point that would take fewer bytes.
  const sound = first >= 0xc2 && first <= 0xf4 && sizeOf(point) === size && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return sound ? point : undefined
}

function textOf(units: Uint16Array, length: number): string {
  let text = ''
  // In pieces: an argument list of millions would overflow the stack.
  for (let at = 0; at < length; at += chunk) text += String.fromCharCode(...units.subarray(at, Math.min(length, at + chunk)))
  return text
}
