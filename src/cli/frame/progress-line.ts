import stringWidth from 'string-width'

/** Milliseconds between two changes that an eye can follow. */
const pause = 80

/** One line at the foot of a terminal that is written over and over; where there is no terminal, nothing. */
export function progressLine(stream: Pick<NodeJS.WriteStream, 'write' | 'columns'>, isTerminal: boolean, now: () => number = Date.now) {
  let isShown = false
  let last = -Infinity
  return {
    show(line: string): void {
      if (!isTerminal || now() - last < pause) return
      last = now()
      isShown = true
      // A line that wraps could not be taken back.
      stream.write(`\r\u001b[2K${fitted(line, (stream.columns || 80) - 1)}`)
    },
    clear(): void {
      if (isShown) stream.write('\r\u001b[2K')
      isShown = false
    },
  }
}

function fitted(line: string, columns: number): string {
  let kept = ''
  let width = 0
  for (const character of line) {
    width += stringWidth(character)
    if (width > columns) break
    kept += character
  }
  return kept
}
