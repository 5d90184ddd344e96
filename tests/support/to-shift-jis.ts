const decoder = new TextDecoder('shift_jis', { fatal: true })

/** Every character that Shift_JIS has, with its bytes, found by asking the decoder. */
const bytesOf = new Map<string, readonly number[]>()
const learn = (...bytes: number[]) => {
  try {
    const text = decoder.decode(new Uint8Array(bytes))
    if ([...text].length === 1 && !bytesOf.has(text)) bytesOf.set(text, bytes)
  } catch {
    // Not a character.
  }
}
for (let one = 0; one < 256; one++) learn(one)
for (const lead of [0x81, 0xe0].flatMap((from) => Array.from({ length: from === 0x81 ? 0x1f : 0x1d }, (_, index) => from + index))) {
  for (let trail = 0x40; trail < 0xfd; trail++) learn(lead, trail)
}

/** Text as Windows writes it in Japan; what Shift_JIS does not have becomes a question mark. */
export const toShiftJis = (text: string): Uint8Array => new Uint8Array([...text].flatMap((character) => bytesOf.get(character) ?? [0x3f]))
