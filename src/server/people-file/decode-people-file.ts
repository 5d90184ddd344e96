export type Decoded = { readonly encoding: 'UTF-8' | 'UTF-16' | 'Shift_JIS'; readonly text: string }

/**
 * Reads a file as spreadsheets in Japan write them: UTF-8 with or without a byte order mark, UTF-16 with one, or Shift_JIS as
 * Windows extends it. Undefined if the bytes are none of these; nothing is ever replaced or guessed at within a file.
 */
export function decodePeopleFile(bytes: Uint8Array): Decoded | undefined {
  const as = (label: string) => {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      return undefined
    }
  }
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return given('UTF-16', as('utf-16le'))
  if (first === 0xfe && second === 0xff) return given('UTF-16', as('utf-16be'))
  // UTF-8 first: Japanese in Shift_JIS is practically never valid UTF-8, but UTF-8 is often valid Shift_JIS.
  return given('UTF-8', as('utf-8')) ?? given('Shift_JIS', as('shift_jis'))
}

/** Text with a NUL is something else than text. */
const given = (encoding: Decoded['encoding'], text: string | undefined): Decoded | undefined =>
  text === undefined || text.includes('\0') ? undefined : { encoding, text }
