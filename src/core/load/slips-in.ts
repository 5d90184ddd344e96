/** A character typed in the wrong width, or without the space that has to follow it: where, what, and what was meant. */
export type Slip = { readonly at: number; readonly written: string; readonly meant: string; readonly shown?: string }

const longestLine = 2000
const key = /(["']?)[A-Za-z][\w.()+-]*\1[ \u3000]*([:：])/y
const bare = /^[\w.+－＋０-９ -]+$/
const wideNumber = /^[+\-＋－]?[0-9０-９]+(?:[.．][0-9０-９]+)?$/

/**
 * What on one line may have been typed in the wrong width where YAML takes characters for signs: indents, dashes, colons behind
 * keys, brackets, commas between entries, numbers. Text is passed over, but only the sense of the whole file can tell whether
 * something was meant as text.
 */
export function slipsIn(line: string): readonly Slip[] {
  return line.length > longestLine ? [] : new Line(line).slips
}

class Line {
  readonly slips: Slip[] = []
  readonly #line: string
  #at = 0

  constructor(line: string) {
    this.#line = line
    this.#spaces('  ')
    if (this.#line[this.#at] === '＃') this.#add(this.#at, '＃', '#')
    else {
      this.#dashes()
      this.#value(false)
    }
  }

  #add(at: number, written: string, meant: string, shown?: string): void {
    this.slips.push({ at, written, meant, ...(shown && { shown }) })
  }

  /** Passes over spaces; `wide` is what a full-width one stands for. */
  #spaces(wide: string): void {
    const [spaces = ''] = /^[ \u3000]*/.exec(this.#line.slice(this.#at)) ?? []
    for (const { 0: run, index } of spaces.matchAll(/\u3000+/g))
      this.#add(this.#at + index, run, wide === ' ' ? ' ' : wide.repeat(run.length))
    this.#at += spaces.length
  }

  /** A sign that a space has to follow. */
  #sign(written: string, meant: string): void {
    const isSpaced = /^([ \u3000\r]|$)/.test(this.#line.slice(this.#at + written.length))
    if (!isSpaced) this.#add(this.#at, written, `${meant} `)
    else if (written !== meant) this.#add(this.#at, written, meant)
    this.#at += written.length
    this.#spaces(' ')
  }

  #dashes(): void {
    for (;;) {
      const rest = this.#line.slice(this.#at)
      if (!/^(?:[-－][ \u3000]|－(?![0-9０-９])|-[\p{L}「『"“])/u.test(rest)) return
      this.#sign(rest[0] as string, '-')
    }
  }

  /** A key with its value, or a value. */
  #value(isInside: boolean): void {
    key.lastIndex = this.#at
    const found = key.exec(this.#line)
    if (found !== null) {
      this.#at += found[0].length - 1
      this.#sign(found[2] as string, ':')
    }
    const next = this.#line[this.#at] ?? ''
    if ('[{［｛'.includes(next) && next !== '') this.#collection()
    else this.#scalar(isInside ? this.#endOfEntry() : this.#line.trimEnd().length)
  }

  #collection(): void {
    let open = 0
    do {
      const next = this.#line[this.#at] as string
      if ('[{［｛'.includes(next)) {
        open++
        this.#bracket(next)
        this.#spaces(' ')
        if (!'[{［｛]}］｝'.includes(this.#line[this.#at] ?? ' ')) this.#value(true)
      } else if (']}］｝'.includes(next)) {
        open--
        this.#bracket(next)
      } else if (',、，'.includes(next)) {
        if (next === ',') this.#at++
        else this.#sign(next, ',')
        this.#spaces(' ')
        this.#value(true)
      } else return
      this.#spaces(' ')
    } while (open > 0 && this.#at < this.#line.length)
  }

  #bracket(written: string): void {
    const meant = '［］｛｝'.includes(written) ? ('[]{}'['［］｛｝'.indexOf(written)] as string) : written
    if (meant !== written) this.#add(this.#at, written, meant)
    this.#at++
  }

  /** Where the text of an entry between brackets ends: at a sign, or at what can only have been meant as one. */
  #endOfEntry(): number {
    const line = this.#line
    const quote = line[this.#at]
    const closing = quote === '"' || quote === "'" ? line.indexOf(quote, this.#at + 1) : -1
    for (let at = closing === -1 ? this.#at : closing + 1; at < line.length; at++) {
      const sign = line[at] as string
      if (',]}'.includes(sign)) return at
      const rest = line.slice(at + 1)
      if ('］｝'.includes(sign) && /^[ \u3000]*(?:[,、，\]}］｝]|$)/.test(rest)) return at
      if ('、，'.includes(sign)) {
        if (/^[ \u3000]*["']?[A-Za-z][\w.()-]*["']?[ \u3000]*[:：]/.test(rest)) return at
        if (bare.test(line.slice(this.#at, at)) && /^[ \u3000]*[\w＋－０-９[{［｛]/.test(rest)) return at
      }
    }
    return line.length
  }

  #scalar(end: number): void {
    const text = this.#line.slice(this.#at, end).trimEnd()
    const inner = text.slice(1, -1)
    if (wideNumber.test(text)) {
      for (const { 0: run, index } of text.matchAll(/[^0-9+\-.]+/g)) this.#add(this.#at + index, run, run.normalize('NFKC'))
    } else if (/^["“”][^"“”]*["“”]$/.test(text) && !/^".*"$/.test(text)) {
      const [shown] = /[“”]/.exec(text) ?? []
      this.#add(this.#at, text, `"${inner}"`, shown)
    }
    this.#at = Math.max(end, this.#at + 1)
  }
}
