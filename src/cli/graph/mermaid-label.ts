// What is not ASCII is safe, but for the signs with which Mermaid marks entities on their way through it.
const unsafe = /[ﬂ°¶]|[^\P{ASCII}A-Za-z0-9 ,!?/'().-]/gu
const obeyed = /[\p{Bidi_Control}\p{Cc}\p{Cs}\ufeff]/gu
const listMark = /^( *\d*)([-.)])/
// A line break, a formula, an icon, an entity: Mermaid finds these even where they are spelt as entities.
const found = /\\(?=n)|\$(?=\$)|:(?=fa-)|[ﬂ°](?=°)|¶(?=ß)/gu
const wordJoiner = '\u2060'

/**
 * Lines as one quoted Mermaid label. Whatever they hold is shown as it stands: no markup, Markdown, formula, icon,
 * comment or directive can come of them, and the quotes cannot be left.
 */
export const mermaidLabel = (lines: readonly string[]): string => `"${lines.map(escaped).join('<br/>')}"`

function escaped(line: string): string {
  const plain = line.replace(/\s+/g, ' ').replace(obeyed, '�').replace(found, `$&${wordJoiner}`)
  // At the beginning of a line these would make a Markdown list.
  return plain.replace(unsafe, entity).replace(listMark, (_, digits: string, mark: string) => digits + entity(mark))
}

/** By number, as Mermaid writes entities: `#58;`. */
const entity = (character: string) => `#${character.codePointAt(0)};`
