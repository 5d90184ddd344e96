import { type Code, catalogue, type ParametersOf } from './catalogue.ts'
import type { Severity } from './message.ts'
import type { Place } from './place.ts'

/** One thing verification has to say: a stable code, how grave it is, where it is, and what its message needs. */
export type Finding = {
  readonly [code in Code]: {
    readonly code: code
    readonly severity: Severity
    readonly place: Place
    readonly parameters: ParametersOf<code>
  }
}[Code]

/** A finding at `place`, as grave as its code is. */
export const finding = <C extends Code>(code: C, place: Place, parameters: ParametersOf<C>): Finding =>
  ({ code, severity: catalogue[code].severity, place, parameters }) as unknown as Finding
