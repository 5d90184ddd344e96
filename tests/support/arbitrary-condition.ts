import fc from 'fast-check'
import type { Names } from './arbitrary-names.ts'

const moment = fc
  .record({ day: fc.integer({ min: 0, max: 2 }), hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom('00', '05', '30') })
  .map(({ day, hour, minute }) => `${day === 0 ? '' : `+${day}d `}${String(hour).padStart(2, '0')}:${minute}`)

/** A time of the scenario as it is written: `"14:30"`, `"+1d 09:00"`. */
export const arbitraryMoment: fc.Arbitrary<string> = moment

type Written = Record<string, unknown>

/** A condition as it is written, about what `names` declares; undefined where nothing is declared. */
export function arbitraryCondition(names: Names, depth = 2): fc.Arbitrary<Written | undefined> {
  const simple = simpleConditions(names)
  if (simple.length === 0) return fc.constant(undefined)
  const one = fc.oneof(...simple)
  // Several keys in one condition are read as `all`; those of later parts win.
  const merged = fc.array(one, { minLength: 1, maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as Written)
  if (depth === 0) return merged
  const nested = arbitraryCondition(names, depth - 1) as fc.Arbitrary<Written>
  const several = fc.array(nested, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { arbitrary: merged, weight: 4 },
    { arbitrary: several.map((all) => ({ all })), weight: 1 },
    { arbitrary: several.map((any) => ({ any })), weight: 1 },
    { arbitrary: nested.map((not) => ({ not })), weight: 1 },
    { arbitrary: fc.tuple(several, nested, merged).map(([any, not, more]) => ({ ...more, any, not })), weight: 1 },
  )
}

function simpleConditions(names: Names): fc.Arbitrary<Written>[] {
  const some = (ids: readonly string[]) => fc.oneof(fc.constantFrom(...ids), fc.subarray([...ids], { minLength: 1 }))
  const simple: fc.Arbitrary<Written>[] = Object.entries(names.meters).map(([meter, { min, max }]) => {
    const value = fc.integer({ min, max })
    return fc
      .oneof(
        fc.record({ atLeast: value }),
        fc.record({ atMost: value }),
        fc.tuple(value, value).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })),
      )
      .map((bounds) => ({ [meter]: bounds }))
  })
  if (names.items.length > 0) simple.push(some(names.items).map((has) => ({ has })))
  if (names.facts.length > 0) simple.push(some(names.facts).map((knows) => ({ knows })))
  for (const [variant, values] of Object.entries(names.variants)) {
    simple.push(fc.constantFrom(...values).map((is) => ({ variant: { [variant]: is } })))
  }
  if (names.clock) {
    simple.push(
      fc
        .oneof(fc.record({ after: moment }), fc.record({ before: moment }), fc.record({ after: moment, before: moment }))
        .map((clock) => ({ clock })),
    )
  }
  return simple
}
