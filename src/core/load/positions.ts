import type { Place, Position, ValuePath } from '../diagnostics/place.ts'

/** From an offset to an offset of a text, the second not included. */
export type Span = readonly [from: number, to: number]

/** Turns offsets of a text into positions and places. */
export type Positions = {
  at(offset: number): Position
  place(span: Span, path?: ValuePath): Place
}

export function positionsOf(file: string, text: string): Positions {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const at = (offset: number): Position => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
  const place = ([from, to]: Span, path?: ValuePath): Place => ({
    file,
    ...at(from),
    end: at(Math.max(from, to)),
    ...(path === undefined ? {} : { path }),
  })
  return { at, place }
}
