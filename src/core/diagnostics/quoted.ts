const longest = 48

/** What an author wrote, fit to stand in a message: on one line, cut to 48 characters, nothing a terminal would obey. */
export function quoted(written: unknown): string {
  const plain = String(written).replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
  const characters = Array.from(plain.slice(0, longest * 2))
  return characters.length > longest ? `「${characters.slice(0, longest).join('')}…」` : `「${characters.join('')}」`
}

/** “Do you mean …?” in both languages, or nothing where no id is near. */
export const perhaps = {
  ja: (nearest: string | undefined, otherwise: string): string =>
    nearest === undefined ? otherwise : `${quoted(nearest)}のことではありませんか。`,
  en: (nearest: string | undefined, otherwise: string): string => (nearest === undefined ? otherwise : `Do you mean ${quoted(nearest)}?`),
}

/** Up to twelve words in a row, quoted. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, 12).map(quoted).join(' ')
  return words.length > 12 ? `${shown} …` : shown
}
