import fc from 'fast-check'
import { axes } from '../../src/core/scenario/axis.ts'
import { heads } from '../../src/core/scenario/portrait.ts'
import { channels, languages, type Scenario, scenario } from '../../src/core/scenario/scenario.ts'
import { caseGrades, relationshipGrades } from '../../src/core/scenario/scene.ts'
import { arbitraryCondition, arbitraryMoment } from './arbitrary-condition.ts'
import { arbitraryId } from './arbitrary-id.ts'
import { arbitraryNames, canBeAsked, type Names } from './arbitrary-names.ts'
import { arbitraryLines, arbitraryScene, given } from './arbitrary-scene.ts'
import { arbitraryText as text } from './arbitrary-text.ts'
import { fuelled } from './fuelled.ts'

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })
const each = (ids: readonly string[], entry: (id: string) => fc.Arbitrary<unknown>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, entry(id)])))

const colour = fc.constantFrom('f2d3b1', '000000', '123456', '1e1000')
const portrait = fc
  .record({
    head: fc.constantFrom(...heads),
    glasses: sometimes(fc.constant('glasses2')),
    skin: sometimes(colour),
    clothes: sometimes(colour),
  })
  .map(given)

const castMember = (names: Names) =>
  fc
    .record({
      name: text,
      role: sometimes(text),
      portrait: sometimes(portrait),
      mood: Object.keys(names.meters).length > 0 ? sometimes(fc.constantFrom(...Object.keys(names.meters))) : fc.constant(undefined),
      voice: sometimes(fc.record({ pitch: fc.constantFrom(0, 0.5, 1, 2), rate: fc.constantFrom(0.5, 1, 1.25) })),
    })
    .map(given)

/** Whatever the way through, `loops: false` goes only forward, so that at most one decision is taken in each scene. */
function writtenScenario(names: Names, loops: boolean, movesClock: boolean): fc.Arbitrary<unknown> {
  const { scenes, endings } = names
  const last = scenes.length - 1
  const ends = (index: number) => ({
    must: index === last ? endings : [scenes[index + 1] as string],
    may: [...(loops ? scenes : scenes.slice(index + 1)), ...endings],
  })
  // The last scene leads only to endings, and no interrupt takes over from an ending: this never goes back either.
  const interruptTo = fc.constantFrom(...(loops ? scenes : scenes.slice(-1)), ...endings)
  const interrupt = fc.record({ when: arbitraryCondition(names), goto: interruptTo }).filter(({ when }) => when !== undefined)
  return fc
    .record({
      format: fc.constant(1),
      id: arbitraryId,
      language: fc.constantFrom(...languages),
      title: text,
      summary: text,
      channel: fc.constantFrom(...channels),
      playtime: fc.integer({ min: 1, max: 60 }),
      order: sometimes(fc.nat({ max: 300 })),
      trains: fc.shuffledSubarray([...axes], { minLength: 1 }),
      source: sometimes(text),
      note: sometimes(text),
      briefing: fc.record({ role: text, situation: text }),
      papers: fc.dictionary(arbitraryId, fc.record({ title: text, text, when: sometimes(arbitraryCondition(names)) }).map(given), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      cast: each(names.cast, () => castMember(names)),
      customer: fc.constant(names.cast[0]),
      meters: each(Object.keys(names.meters), (id) =>
        fc.record({ label: text, shown: fc.boolean() }).map((rest) => ({ ...rest, ...names.meters[id] })),
      ),
      clock: names.clock
        ? fc.record({ start: arbitraryMoment, label: sometimes(text), shown: fc.boolean() }).map(given)
        : fc.constant(undefined),
      items: each(names.items, () => fc.oneof(text, fc.record({ label: text, held: fc.boolean(), shown: fc.boolean() }))),
      facts: each(names.facts, () => fc.oneof(text, fc.record({ label: text, shown: fc.boolean() }))),
      variants: each(Object.keys(names.variants), (id) => each(names.variants[id] ?? [], () => text)),
      calm: sometimes(arbitraryCondition(names)),
      interrupts: canBeAsked(names) ? fc.dictionary(arbitraryId, interrupt, { maxKeys: 2, noNullPrototype: true }) : fc.constant({}),
      start: fc.constant(scenes[0]),
      scenes: fc.record(Object.fromEntries(scenes.map((id, index) => [id, arbitraryScene(names, ends(index), movesClock)]))),
      endings: each(endings, () =>
        fc.record({
          title: text,
          case: fc.constantFrom(...caseGrades),
          relationship: fc.constantFrom(...relationshipGrades),
          lines: arbitraryLines(names),
          lesson: text,
        }),
      ),
      phrases: fc.dictionary(arbitraryId, fc.record({ text, use: text }), { maxKeys: 2, noNullPrototype: true }),
    })
    .map(given)
}

/**
 * Whole small scenarios as core/load gives them: every reference resolves, every scene and ending can be reached in the
 * graph, and in every world something can be decided. Not proven sound: conditions may never hold, texts are anything.
 * `loops` (default false) lets ways lead back; the clock then stands still, since a loop that moved it would have
 * endlessly many worlds.
 */
export function arbitraryScenario({ loops = false }: { loops?: boolean } = {}): fc.Arbitrary<Scenario> {
  return arbitraryNames.chain((names) => writtenScenario(names, loops, !loops)).map((written) => scenario.parse(written))
}

/** Scenarios whose ways lead back and whose clock runs, but in which every path ends within `decisions`. */
export function arbitraryFuelled(decisions: number): fc.Arbitrary<Scenario> {
  return arbitraryNames.chain((names) => writtenScenario(names, true, true)).map((written) => fuelled(scenario.parse(written), decisions))
}
