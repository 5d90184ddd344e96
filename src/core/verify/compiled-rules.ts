import type { Condition } from '../scenario/condition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Branch } from '../scenario/scene.ts'
import { type Asked, ConditionCompiler, type Test } from './compiled-condition.ts'
import { compileScene, type Offer, type SceneRules, type Way } from './compiled-scene.ts'
import type { Slot } from './slot.ts'
import type { StateLayout } from './state-layout.ts'

type Interrupt = { readonly id: string; readonly test: Test; readonly place: number; readonly firedAt: Slot | undefined; fired: boolean }
type Watched = { readonly test: Test; readonly asked: Asked }

/** A scenario made ready for exploring: conditions and effects on rows, offers by what is offered. Keeps a record of what was met. */
export type CompiledRules = {
  readonly layout: StateLayout
  /** What has come of every condition, and of its parts. */
  readonly asked: ReadonlyMap<Condition, Asked>
  readonly interrupts: readonly Interrupt[]
  /** Every offer that was met. */
  readonly offers: readonly Offer[]
  /** The number, in `offers`, of what is offered in a scene, by its index. */
  offerIn(scene: number, row: Int32Array): number
  /** Asks the conditions of lines and papers in this place, for the record. */
  watch(place: number, row: Int32Array): void
}

export function compileRules(scenario: Scenario, layout: StateLayout, timers: boolean): CompiledRules {
  const conditions = new ConditionCompiler(scenario, layout)
  const placeOf = new Map(layout.places.map((place, index) => [place, index]))
  const compiler = {
    layout,
    timers,
    testOf: (when: Condition | undefined) => (when === undefined ? undefined : conditions.compile(when)),
    waysOf: (branches: readonly Branch[]): Way[] =>
      branches.map(({ when, to }) => ({ test: compiler.testOf(when), place: placeOf.get(to) ?? 0 })),
  }
  const scenes = Object.entries(scenario.scenes).map(([id, scene]): SceneRules => compileScene(id, scene, compiler))
  const interrupts = Object.entries(scenario.interrupts).map(
    ([id, { when, goto }]): Interrupt => ({
      id,
      test: conditions.compile(when),
      place: placeOf.get(goto) ?? 0,
      firedAt: layout.slotOf('fired', id),
      fired: false,
    }),
  )
  const watchedOf = (when: Condition | undefined): Watched[] => {
    const test = compiler.testOf(when)
    const asked = when && conditions.asked.get(when)
    return test && asked ? [{ test, asked }] : []
  }
  const everywhere = [...Object.values(scenario.papers).map(({ when }) => when), scenario.calm].flatMap(watchedOf)
  const watched = layout.places.map((place) => {
    const { lines } = scenario.scenes[place] ?? scenario.endings[place] ?? { lines: [] }
    return lines.flatMap(({ when }) => watchedOf(when))
  })
  const offers: Offer[] = []
  return {
    layout,
    asked: conditions.asked,
    interrupts,
    offers,
    offerIn(scene, row) {
      const { tests, offer, known } = scenes[scene] as SceneRules
      let offered = 0
      for (let index = 0; index < tests.length; index += 1) if (tests[index]?.(row) !== false) offered |= 1 << index
      let number = known.get(offered)
      if (number === undefined) {
        number = offers.push(offer(offered)) - 1
        known.set(offered, number)
      }
      return number
    },
    watch(place, row) {
      for (const { test, asked } of watched[place] as Watched[]) if (!(asked.held && asked.failed)) test(row)
      // Of these every part is of interest, so they are asked in every world.
      if (place < layout.sceneCount) for (const { test } of everywhere) test(row)
    },
  }
}
