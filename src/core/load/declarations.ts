import { nearest } from '../diagnostics/nearest.ts'
import type { ValuePath } from '../diagnostics/place.ts'
import { id } from '../scenario/ids.ts'
import { allowedKeys } from './allowed-keys.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import type { Reference, ReferenceKind } from './references.ts'
import { entriesOf, entryOf, isMap } from './written.ts'

/** The ids that references of one kind may use. */
export type Declarations = {
  /** False where a fault elsewhere hides what is declared, so that nothing can be said about its uses. */
  readonly certain: boolean
  /** Well-formed ids, each with the path of its declaration. */
  readonly ids: ReadonlyMap<string, ValuePath>
  /** Keys that were meant to declare something but have a finding of their own. */
  readonly faulty: readonly string[]
}

const sections: Readonly<Record<Exclude<ReferenceKind, 'values'>, readonly string[]>> = {
  places: ['scenes', 'endings'],
  cast: ['cast'],
  meters: ['meters'],
  items: ['items'],
  facts: ['facts'],
  variants: ['variants'],
  clock: ['clock'],
}

/** What `file` declares for references of `kind`; values for those of one variant. */
export function declarationsOf(file: WrittenScenarioFile, kind: ReferenceKind, variant?: Reference['variant']): Declarations {
  const paths = kind === 'values' ? [['variants', String(variant)]] : sections[kind].map((section) => [section])
  const found = paths.map((path) => declaredAt(file, path))
  return {
    certain: found.every(({ certain }) => certain),
    ids: new Map(found.flatMap(({ ids }) => [...ids])),
    faulty: found.flatMap(({ faulty }) => faulty),
  }
}

function declaredAt(file: WrittenScenarioFile, path: readonly string[]): Declarations {
  const [section, variant] = path as [string, string?]
  const whole = entryOf(file.value, section)
  const written = variant === undefined ? whole : entryOf(whole, variant)
  const keys = entriesOf(written).map(([key]) => key)
  const faulty = keys.filter((key) => !id.safeParse(key).success || file.spoilt.has([...path, key]))
  return {
    certain:
      !file.spoilt.covers(path) &&
      !file.incomplete.has(path) &&
      (isMap(written) || (written === undefined && variant === undefined && mayBeAbsent(file, section))),
    // A clock declares itself.
    ids:
      section === 'clock'
        ? new Map(isMap(written) ? [['clock', path]] : [])
        : new Map(keys.filter((key) => !faulty.includes(key)).map((key) => [key, [...path, key]])),
    faulty,
  }
}

/** Whether a section that is not there was left out on purpose: not required, and not there under a misspelt name. */
function mayBeAbsent(file: WrittenScenarioFile, section: string): boolean {
  if (['scenes', 'endings', 'cast'].includes(section) || file.incomplete.has([])) return false
  const known = allowedKeys([])
  return !entriesOf(file.value).some(([key]) => !known.includes(key) && nearest(key, known) === section)
}
