import fc from 'fast-check'
import { type Axis, axes } from '../../src/core/scenario/axis.ts'
import { moods } from '../../src/core/scenario/moods.ts'
import { moves } from '../../src/core/scenario/moves.ts'
import { arbitraryCondition, arbitraryMoment } from './arbitrary-condition.ts'
import { arbitraryIds } from './arbitrary-id.ts'
import { canBeAsked, type Names } from './arbitrary-names.ts'
import { arbitraryText } from './arbitrary-text.ts'

type Written = Record<string, unknown>
type Ends = {
  /** Where an unconditional way must lead, one option for each. */
  readonly must: readonly string[]
  /** Where any way may lead. */
  readonly may: readonly string[]
}

/** Leaves out the keys whose value is undefined. */
export const given = (value: Written): Written => Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined))

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })

/** Lines as they are written, spoken by the cast of `names`. */
export function arbitraryLines(names: Names): fc.Arbitrary<unknown[]> {
  const speaker = fc
    .tuple(fc.constantFrom(...names.cast), sometimes(fc.constantFrom(...moods)))
    .map(([who, mood]) => (mood === undefined ? who : `${who}(${mood})`))
  const spoken = fc
    .tuple(fc.oneof(speaker, fc.constant('narration')), arbitraryText, sometimes(arbitraryCondition(names, 1)))
    .map(([key, words, when]) => given({ [key]: words, when }))
  return fc.array(fc.oneof(arbitraryText, spoken), { maxLength: 3 })
}

function arbitraryEffect(names: Names, movesClock: boolean): fc.Arbitrary<Written> {
  const some = (ids: readonly string[]) =>
    ids.length === 0 ? fc.constant(undefined) : sometimes(fc.oneof(fc.constantFrom(...ids), fc.subarray([...ids], { minLength: 1 })))
  const advance = fc.oneof(
    fc.integer({ min: 0, max: 90 }),
    fc.constantFrom('+1d', '+2d'),
    arbitraryMoment.filter((moment) => moment.startsWith('+')),
  )
  const clock = names.clock && movesClock ? sometimes(advance) : fc.constant(undefined)
  const meters = Object.fromEntries(Object.keys(names.meters).map((meter) => [meter, sometimes(fc.integer({ min: -20, max: 20 }))]))
  return fc.record({ ...meters, clock, gain: some(names.items), lose: some(names.items), learn: some(names.facts) }).map(given)
}

/** Moves, at most one of each, quoting `words` where they quote. */
const arbitraryMoves = (words: string): fc.Arbitrary<unknown[]> => {
  const quote = fc
    .tuple(fc.nat({ max: words.length - 1 }), fc.nat({ max: words.length }))
    .map(([from, length]) => words.slice(from, from + length + 1).trim())
    .filter((part) => part !== '' && !/\p{Cs}/u.test(part))
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...moves), sometimes(fc.oneof(quote, fc.constant(words)))), {
      maxLength: 2,
      selector: ([move]) => move,
    })
    .map((list) => list.map(([move, words]) => (words === undefined ? move : { [move]: words })))
}

/** On every axis of `of`, a whole number. */
const points = (of: readonly Axis[], min: number, max: number) =>
  fc.record(Object.fromEntries(of.map((axis) => [axis, fc.integer({ min, max })])))

function arbitraryGoto(names: Names, last: string, may: readonly string[]): fc.Arbitrary<unknown> {
  const branch = fc
    .tuple(arbitraryCondition(names, 1), fc.constantFrom(...may))
    .map(([when, to]) => ({ when, to }))
    .filter(({ when }) => when !== undefined)
  if (!canBeAsked(names)) return fc.oneof(fc.constant(last), fc.constant([{ to: last }]))
  return fc.oneof(
    { arbitrary: fc.constant(last), weight: 2 },
    { arbitrary: fc.array(branch, { maxLength: 2 }).map((branches) => [...branches, { to: last }]), weight: 1 },
  )
}

/**
 * A scene as it is written. In every world something can be chosen, and for each end in `must` some option that is
 * always offered leads there unless one of its branches turns off first.
 */
export function arbitraryScene(names: Names, { must, may }: Ends, movesClock: boolean): fc.Arbitrary<Written> {
  const to = (last: string | undefined) =>
    (last === undefined ? fc.constantFrom(...may) : fc.constant(last)).chain((end) => arbitraryGoto(names, end, may))
  const consequence = (rated: readonly Axis[], last?: string) => ({
    rate: points(rated, 0, 4),
    effect: sometimes(arbitraryEffect(names, movesClock)),
    because: arbitraryText,
    goto: to(last),
  })
  const quoted = (key: string, entry: fc.Arbitrary<Written>) =>
    fc
      .tuple(arbitraryText, entry)
      .chain(([words, rest]) => sometimes(arbitraryMoves(words)).map((moves) => given({ [key]: words, ...rest, moves })))
  const when = sometimes(arbitraryCondition(names))

  const choose = (rated: readonly Axis[]) =>
    arbitraryIds(Math.max(2, must.length), 4).chain((ids) =>
      fc.record(
        Object.fromEntries(
          ids.map((id, index) => {
            const entry = fc.record({ ...consequence(rated, must[index]), when: must[index] === undefined ? when : fc.constant(undefined) })
            return [id, fc.constantFrom('say', 'do').chain((key) => quoted(key, entry))]
          }),
        ),
      ),
    )
  const compose = (rated: readonly Axis[]) =>
    fc.tuple(arbitraryIds(2, 4), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 3 })).chain(([ids, atLeast, more]) => {
      const part = (index: number) =>
        quoted(
          'text',
          fc.record({
            when: index < atLeast ? fc.constant(undefined) : when,
            worth: fc.subarray([...rated]).chain((some) => points(some, -4, 4)),
            effect: sometimes(arbitraryEffect(names, movesClock)),
            because: arbitraryText,
          }),
        )
      const { rate: base, ...rest } = consequence(rated, must[0])
      return fc
        .record({
          as: fc.constantFrom('memo', 'report', 'letter', 'mail', 'statement'),
          title: arbitraryText,
          to: sometimes(arbitraryText),
          pick: fc.constant({ atLeast, atMost: atLeast + more }),
          base,
          ...rest,
          parts: fc.record(Object.fromEntries(ids.map((id, index) => [id, part(index)]))),
        })
        .map(given)
    })
  const silence = (rated: readonly Axis[]) =>
    fc
      .record({ ...consequence(rated), after: fc.integer({ min: 1, max: 999 }).map((seconds) => `${seconds}s`) })
      .chain((entry) =>
        sometimes(fc.uniqueArray(fc.constantFrom(...moves), { maxLength: 2 })).map((tags) => given({ ...entry, moves: tags })),
      )

  return fc.subarray([...axes], { minLength: 0 }).chain((rated) => {
    // Only a choosing scene has options enough for several ends.
    const decision = must.length > 1 ? fc.constant('choose') : fc.constantFrom('choose', 'choose', 'compose')
    return decision.chain((kind) =>
      fc
        .record({
          lines: arbitraryLines(names),
          hint: sometimes(arbitraryText),
          [kind]: (kind === 'choose' ? choose : compose)(rated) as fc.Arbitrary<unknown>,
          silence: sometimes(silence(rated)),
        })
        .map(given),
    )
  })
}
