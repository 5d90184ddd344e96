import type { Place, Position, ValuePath } from '../../core/diagnostics/place.ts'
import type { SourceMap } from '../../core/load/source-map.ts'
import { writtenOffsets } from './written-offsets.ts'

/**
 * The place in the file of the units `from` up to `to` of the text at `path`; the whole value where they cannot be told apart.
 */
export function placeInText(source: SourceMap, path: ValuePath, text: string, from: number, to: number): Place {
  const whole = source.value(path)
  const written = source.written(path)
  const offsets = writtenOffsets(written, text)
  const first = offsets?.[from]
  const end = offsets?.[to]
  if (first === undefined || end === undefined) return whole
  return { ...whole, ...positionIn(written, whole, first), end: positionIn(written, whole, end) }
}

/** The position of an offset of `written`, which begins at `start`. */
function positionIn(written: string, start: Position, offset: number): Position {
  const before = written.slice(0, offset)
  const breaks = before.split('\n').length - 1
  return { line: start.line + breaks, column: breaks === 0 ? start.column + offset : offset - before.lastIndexOf('\n') }
}
