import type { Place, ValuePath } from '../diagnostics/place.ts'
import { type Positions, positionsOf, type Span } from './positions.ts'

/** The spans of one value of a file, of its key, and of the values in it. */
export type SourceNode = {
  readonly key?: Span
  readonly value: Span
  readonly children: ReadonlyMap<string | number, SourceNode>
}

/** Where each value of a file stands. A path that leads nowhere is taken as far as it leads. */
export type SourceMap = {
  readonly file: string
  readonly text: string
  /** The place of a value; where nothing is written, of its key. */
  value(path: ValuePath): Place
  /** The place of the key of a value; of an entry of a list, the entry. */
  key(path: ValuePath): Place
  /** What is written at a place, quotes included. */
  written(path: ValuePath): string
}

export function sourceMapOf(file: string, text: string, root: SourceNode, positions: Positions = positionsOf(file, text)): SourceMap {
  const node = (path: ValuePath): SourceNode => {
    let at = root
    for (const step of path) {
      const next = at.children.get(step)
      if (next === undefined) break
      at = next
    }
    return at
  }
  const valueSpan = ({ key, value }: SourceNode) => (value[0] === value[1] ? (key ?? value) : value)
  return {
    file,
    text,
    value: (path) => positions.place(valueSpan(node(path)), path),
    // The root has no key; its first character stands for it.
    key: (path) => positions.place(node(path).key ?? (path.length === 0 ? [0, 0] : node(path).value), path),
    written: (path) => text.slice(...node(path).value),
  }
}
