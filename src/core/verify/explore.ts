import type { Scenario } from '../scenario/scenario.ts'
import { startWorld } from '../step/step.ts'
import { variantsOf } from '../step/variants.ts'
import type { Variant } from '../step/world.ts'
import { type CompiledRules, compileRules } from './compiled-rules.ts'
import type { Offer, Outcome } from './compiled-scene.ts'
import { carryOut } from './compiled-step.ts'
import { ExplorationRecord } from './exploration-record.ts'
import type { Explored } from './explored.ts'
import { InternedRows } from './interned-rows.ts'
import { labelCount } from './rating-label.ts'
import { readSlot } from './slot.ts'
import { stateLayout } from './state-layout.ts'

export type Exploring = {
  /** Count letting the moment pass as a decision. Default true: an attempt may have timers. */
  readonly timers?: boolean
  /** Explore only these. Default: every combination of hidden circumstances. */
  readonly variants?: readonly Variant[]
  /** Stop when more than this many worlds have been record. */
  readonly limit?: number
  /** Called with the number of worlds found, about every 50,000 worlds. */
  readonly onProgress?: ((worlds: number) => void) | undefined
}

/** About a second of exploring, and 100 MB. */
export const defaultLimit = 1_000_000
const progressEvery = 50_000

/** Explores every world that decisions can lead to, exactly; `complete` is false if the limit was reached first. */
export function explore(
  scenario: Scenario,
  { timers = true, variants = variantsOf(scenario), limit = defaultLimit, onProgress }: Exploring = {},
): Explored {
  const layout = stateLayout(scenario, variants)
  const rules = compileRules(scenario, layout, timers)
  const worlds = new InternedRows()
  const record = new ExplorationRecord()
  const row = new Int32Array(layout.words)

  const starts = variants.map((variant) => {
    const start = worlds.intern(layout.rowOf(startWorld(scenario, variant)) ?? row, layout.words)
    if (start === record.cameFrom.length) record.cameFrom.push(-1)
    return start
  })
  const decide = decider(rules, worlds, record)
  // Worlds are numbered as they are found, so going through them by number goes breadth first.
  let at = 0
  for (; at < worlds.size && worlds.size <= limit; at += 1) {
    worlds.read(at, row)
    decide(at, row)
    if (onProgress && at % progressEvery === progressEvery - 1) onProgress(worlds.size)
  }
  const complete = at === worlds.size
  for (; at < worlds.size; at += 1) {
    worlds.read(at, row)
    record.addWorld(readSlot(row, layout.place), -1)
  }
  const rowOf = (world: number) => {
    worlds.read(world, row)
    return row
  }
  return {
    scenario,
    timers,
    complete,
    variants,
    size: worlds.size,
    starts,
    places: layout.places,
    sceneCount: layout.sceneCount,
    ...record.arrays(),
    rules,
    layout,
    rowOf,
    indexOf: (world) => {
      const known = layout.rowOf(world)
      return known && worlds.find(known, layout.words)
    },
    variantOf: (world) => readSlot(rowOf(world), layout.variant),
  }
}

/** Takes every decision in a world and writes down what comes of it. */
function decider({ layout, ...rules }: CompiledRules, worlds: InternedRows, record: ExplorationRecord) {
  const next = new Int32Array(layout.words)
  const edgeOfDocument = new Map<number, number>()

  return (world: number, row: Int32Array): void => {
    const place = readSlot(row, layout.place)
    rules.watch(place, row)
    if (place >= layout.sceneCount) {
      record.addWorld(place, -1)
      return
    }
    const number = rules.offerIn(place, row)
    const { outcomes, labels } = rules.offers[number] as Offer
    record.addWorld(place, number)
    edgeOfDocument.clear()
    for (let index = 0; index < outcomes.length; index += 1) {
      const outcome = outcomes[index] as Outcome
      const { ways, isDocument } = outcome
      for (let word = 0; word < next.length; word += 1) next[word] = row[word] as number
      const interrupt = carryOut(layout, rules.interrupts, outcome, next)
      layout.settle(next)
      const to = worlds.intern(next, layout.words)
      if (to === record.cameFrom.length) record.cameFrom.push(world)
      if (isDocument) {
        // Two choices are two even if they come to the same; of documents there may be a thousand.
        const key = (to * (rules.interrupts.length + 1) + interrupt) * labelCount + (labels[index] as number)
        const same = edgeOfDocument.get(key)
        if (same !== undefined) {
          record.addWays(same, ways)
          continue
        }
        edgeOfDocument.set(key, record.edges)
      }
      record.addEdge(to, index, ways, interrupt)
    }
  }
}
