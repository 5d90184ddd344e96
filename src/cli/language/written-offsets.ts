/** Hexadecimal digits that follow an escape of a double-quoted scalar. */
const escapeDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }
const spaceEscapes = 'ntrfv NLP_\t'

const isSpace = (character: string | undefined) => character !== undefined && ' \t\r\n'.includes(character)

/**
 * For each UTF-16 unit of `text`, and for its end, the offset in `written`, the YAML scalar that says it: plain, quoted, folded or
 * literal. Undefined where the two do not belong together.
 */
export function writtenOffsets(written: string, text: string): readonly number[] | undefined {
  const [mark = ''] = written
  const isBlock = mark === '|' || mark === '>'
  const isQuoted = mark === '"' || mark === "'"
  const offsets: number[] = []
  let at = isBlock ? written.indexOf('\n') + 1 : isQuoted ? 1 : 0
  while (offsets.length < text.length) {
    const next = text[offsets.length]
    if (isSpace(written[at])) {
      const run = /^[ \t\r\n]+/.exec(written.slice(at))?.[0] ?? ''
      const said = /^[ \t\r\n]*/.exec(text.slice(offsets.length))?.[0].length ?? 0
      const units = isBlock ? said : Math.min(said, foldedLength(run))
      for (let unit = 0; unit < units; unit++) offsets.push(at + Math.min(unit, run.length - 1))
      at += run.length
    } else if (mark === '"' && written[at] === '\\') {
      const { length, units, isBlank } = escapeAt(written.slice(at, at + 80))
      // What was escaped and blank at the ends of a text has been trimmed.
      const said = isBlank && next?.trim() !== '' ? 0 : units
      for (let unit = 0; unit < said; unit++) offsets.push(at)
      at += length
    } else {
      if (written[at] !== next) return undefined
      offsets.push(at)
      at += mark === "'" && next === "'" ? 2 : 1
    }
  }
  const rest = written.slice(at).replace(/^(?:\s|\\[ntr])*/, '')
  return rest === '' || (isQuoted && rest === mark) ? [...offsets, at] : undefined
}

/** The units that white space between words is read as: a line break is a space, and further ones are themselves. */
function foldedLength(run: string): number {
  const breaks = run.split('\n').length - 1
  return breaks === 0 ? run.length : Math.max(1, breaks - 1)
}

/** The escape with which `written` begins: its length, and the units it stands for, none where it only continues a line. */
function escapeAt(written: string): { length: number; units: number; isBlank: boolean } {
  const continued = /^\\\r?\n[ \t]*/.exec(written)
  if (continued !== null) return { length: continued[0].length, units: 0, isBlank: true }
  const letter = written[1] ?? ''
  const digits = escapeDigits[letter] ?? 0
  const code = digits === 0 ? 0 : Number.parseInt(written.slice(2, 2 + digits), 16)
  return { length: 2 + digits, units: code > 0xffff ? 2 : 1, isBlank: spaceEscapes.includes(letter) }
}
