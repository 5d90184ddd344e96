/** A position in a file. `line` and `column` count from 1; columns are UTF-16 code units, as in editors and SARIF. */
export type Position = { readonly line: number; readonly column: number }

/** Ids and list indices (from 0) that lead to a value of a file. */
export type ValuePath = readonly (string | number)[]

/** Where a finding points: from a position up to, not including, `end`. */
export type Place = Position & {
  readonly file: string
  readonly end: Position
  readonly path?: ValuePath
}
