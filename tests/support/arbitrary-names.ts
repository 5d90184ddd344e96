import fc from 'fast-check'
import { arbitraryId, arbitraryIds } from './arbitrary-id.ts'

/** What a scenario declares, so that all the rest can refer to nothing else. */
export type Names = {
  /** With `you` and the customer, who comes first. */
  readonly cast: readonly string[]
  readonly meters: Readonly<Record<string, { readonly min: number; readonly max: number; readonly start: number }>>
  readonly items: readonly string[]
  readonly facts: readonly string[]
  readonly variants: Readonly<Record<string, readonly string[]>>
  readonly clock: boolean
  /** In the order in which they can be reached. */
  readonly scenes: readonly string[]
  readonly endings: readonly string[]
}

const meter = fc
  .record({ min: fc.constantFrom(0, 0, -10, 5), size: fc.constantFrom(1, 3, 10, 100), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ min, size, share }) => ({ min, max: min + size, start: min + Math.floor(share * size) }))

/** Small declarations: at most 5 scenes, 3 endings, 3 meters, 2 items, 2 facts and 2 variants. */
export const arbitraryNames: fc.Arbitrary<Names> = fc
  .record({
    others: arbitraryIds(1, 3).filter((ids) => ids.some((id) => id !== 'you')),
    meters: fc.dictionary(arbitraryId, meter, { maxKeys: 3, noNullPrototype: true }),
    items: arbitraryIds(0, 2),
    facts: arbitraryIds(0, 2),
    variants: fc.dictionary(arbitraryId, arbitraryIds(2, 3), { maxKeys: 2, noNullPrototype: true }),
    clock: fc.boolean(),
    places: arbitraryIds(2, 8),
    endings: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ others, places, endings, ...rest }) => {
    const ends = Math.min(endings, places.length - 1)
    return {
      ...rest,
      cast: [...others.filter((id) => id !== 'you'), 'you'],
      endings: places.slice(0, ends),
      scenes: places.slice(ends, ends + 5),
    }
  })

/** Whether there is anything a condition could be about. */
export const canBeAsked = ({ clock, meters, items, facts, variants }: Names): boolean =>
  clock || [meters, items, facts, variants].some((declared) => Object.keys(declared).length > 0)
