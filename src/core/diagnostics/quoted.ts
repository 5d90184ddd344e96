const longest = 48
const mostListed = 12

/** What an author wrote, fit to stand in a message: on one line, cut to 48 characters, nothing a terminal would obey. */
function shown(written: unknown): string {
  const plain = String(written).replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
  const characters = Array.from(plain.slice(0, longest * 2))
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('')
}

/** What an author wrote between the quotation marks of either language, fit to stand in a message. */
export const quoted = {
  ja: (written: unknown): string => `「${shown(written)}」`,
  en: (written: unknown): string => `“${shown(written)}”`,
}

/** “Do you mean …?” in both languages, or something else where no id is near. */
export const perhaps = {
  ja: (nearest: string | undefined, otherwise: string): string =>
    nearest === undefined ? otherwise : `${quoted.ja(nearest)}のことではありませんか。`,
  en: (nearest: string | undefined, otherwise: string): string =>
    nearest === undefined ? otherwise : `Do you mean ${quoted.en(nearest)}?`,
}

/** Up to twelve words in a row, quoted, and how many more there are. */
export const listed = {
  ja: (words: readonly string[]): string => {
    const first = words.slice(0, mostListed).map(quoted.ja).join('、')
    return words.length > mostListed ? `${first}、ほか ${words.length - mostListed} 個` : first
  },
  en: (words: readonly string[]): string => {
    const first = words.slice(0, mostListed).map(quoted.en).join(', ')
    return words.length > mostListed ? `${first} and ${words.length - mostListed} more` : first
  },
}
