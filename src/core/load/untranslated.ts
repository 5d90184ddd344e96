/** What the key of a text begins with that was written out to be translated; its fingerprint follows. */
export const untranslatedMark = 'todo-'

/** The key of a text that nobody has translated yet: the mark, then the fingerprint of the source. Loading leaves such a text out. */
export const untranslatedKey = (print: string): string => untranslatedMark + print

/** The fingerprint in the key of a text that is marked as untranslated; undefined for other keys. */
export const markedPrint = (key: string): string | undefined =>
  key.startsWith(untranslatedMark) ? key.slice(untranslatedMark.length) : undefined
