import { type Axis, axes, type Ratings } from '../scenario/axis.ts'
import type { Condition } from '../scenario/condition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Branch, Scene } from '../scenario/scene.ts'
import { allowedSubsets, documentOf } from '../step/offer.ts'
import type { Behaviours } from './behaviours.ts'
import { componentsOf } from './components.ts'
import { graphOf } from './directed-graph.ts'
import { earnedIn, possibleIn, ratingLabel } from './rating-label.ts'
import { scoreBounds, scoreOf } from './score-bounds.ts'

type Option = { readonly rate: Ratings; readonly isAlways: boolean; readonly goto: readonly Branch[] }
type Way = { readonly from: number; readonly to: number; readonly kindest: number; readonly sternest: number }

/**
 * Bounds that hold although nothing was explored: every condition is taken to hold or not as one likes. What is
 * attainable lies within them, but perhaps not up to them.
 */
export type Relaxed = {
  /** The least and the greatest score 0–100 on an axis over all paths, or over those to one ending; undefined if it is never rated. */
  scoresWithin(axis: Axis, ending?: string): { readonly min: number; readonly max: number } | undefined
  /** Places that some written way leads to from the start. */
  readonly reachable: ReadonlySet<string>
}

/**
 * Each decision counts as kindly, or as sternly, as any offer could make it: the ratings that come with conditions are
 * there when they raise (lower) the score and not otherwise. Scenes that lead to each other and back may be walked any
 * number of times, so the ratio of each decision among them bounds the score as well (a mediant lies between its parts).
 */
export function relax(scenario: Scenario, timers: boolean): Relaxed {
  const scenes = Object.keys(scenario.scenes)
  const endings = Object.keys(scenario.endings)
  const places = [...scenes, ...endings]
  const placeOf = new Map(places.map((place, index) => [place, index]))
  const jumps = Object.values(scenario.interrupts).map(({ goto }) => goto)
  const ways = scenes.flatMap((id, from) => {
    const options = optionsOf(scenario.scenes[id] as Scene, timers)
    return options.flatMap((option): Way[] => {
      const [kindest, sternest] = [labelAmong(option, options, 'kindest'), labelAmong(option, options, 'sternest')]
      const to = new Set([...option.goto.map((branch) => branch.to), ...jumps])
      return [...to].flatMap((place) => ({ from, to: placeOf.get(place) ?? from, kindest, sternest }))
    })
  })
  const successors: number[][] = places.map(() => [])
  for (const { from, to } of ways) successors[from]?.push(to)
  const { nodes, starts } = componentsOf(graphOf(successors))
  const componentOf = new Int32Array(places.length)
  for (let component = 0; component + 1 < starts.length; component += 1) {
    for (const place of nodes.subarray(starts[component], starts[component + 1])) componentOf[place] = component
  }
  const start = placeOf.get(scenario.start) ?? 0
  const reached = new Set([start])
  for (const place of reached) for (const to of successors[place] ?? []) reached.add(to)

  const among = ways.filter(({ from, to }) => reached.has(from) && componentOf[from] === componentOf[to])
  const graph = (label: 'kindest' | 'sternest'): Behaviours => {
    const rows: Way[][] = Array.from({ length: starts.length - 1 }, () => [])
    for (const way of ways) if (componentOf[way.from] !== componentOf[way.to]) rows[componentOf[way.from] as number]?.push(way)
    const flat = rows.flat()
    const endingOf = new Int32Array(starts.length - 1).fill(-1)
    for (const [index] of endings.entries()) endingOf[componentOf[scenes.length + index] as number] = index
    return {
      size: starts.length - 1,
      ...graphOf(rows.map((row) => row.map(({ to }) => componentOf[to] as number))),
      labelOf: Int32Array.from(flat, (way) => way[label]),
      waysOf: new Int32Array(flat.length).fill(1),
      endingOf,
      behaviourOf: componentOf,
      starts: [componentOf[start] as number],
      endings,
    }
  }
  const kind = graph('kindest')
  const stern = graph('sternest')
  const isRated = (axis: Axis) => ways.some(({ kindest, sternest }) => possibleIn(kindest, axis) + possibleIn(sternest, axis) > 0)
  const ratio = (label: number, axis: Axis) =>
    possibleIn(label, axis) > 0 ? [(100 * earnedIn(label, axis)) / possibleIn(label, axis)] : []
  return {
    reachable: new Set([...reached].map((place) => places[place] as string)),
    scoresWithin: (axis, ending) => {
      const index = ending === undefined ? undefined : endings.indexOf(ending)
      const max = scoreBounds(kind, axis, index, 0)?.max
      const min = scoreBounds(stern, axis, index, 0)?.min
      if (!isRated(axis) || max === undefined || min === undefined) return undefined
      return {
        max: greatest(
          max.possible > 0 ? scoreOf(max) : 0,
          among.flatMap(({ kindest }) => ratio(kindest, axis)),
        ),
        min: least(
          min.possible > 0 ? scoreOf(min) : 100,
          among.flatMap(({ sternest }) => ratio(sternest, axis)),
        ),
      }
    },
  }
}

function optionsOf({ choose, compose, silence }: Scene, timers: boolean): Option[] {
  const isAlways = (...when: (Condition | undefined)[]) => when.every((one) => one === undefined)
  const documents = compose ? allowedSubsets(compose, Object.keys(compose.parts)) : []
  const options = [
    ...Object.values(choose ?? {}).map(({ rate, when, goto }) => ({ rate, goto, isAlways: isAlways(when) })),
    ...documents.map((picked) => {
      const { rate, goto } = documentOf(compose as NonNullable<typeof compose>, picked)
      return { rate, goto, isAlways: isAlways(...picked.map((part) => compose?.parts[part]?.when)) }
    }),
    ...(timers && silence ? [{ rate: silence.rate, goto: silence.goto, isAlways: true }] : []),
  ]
  // A document may have a thousand sets of parts, but few different ratings.
  const different = new Map(options.map((option) => [JSON.stringify([option.rate, option.isAlways, option.goto]), option]))
  return [...different.values()]
}

/**
 * The label of an option if what else is offered is what makes it count most kindly or most sternly. Kindest: nothing
 * better is offered than must be, and the worst that may be. Sternest: the reverse.
 */
function labelAmong({ rate }: Option, options: readonly Option[], how: 'kindest' | 'sternest'): number {
  const sums = axes.map((axis) => {
    const own = rate[axis]
    if (own === undefined) return { axis, earned: 0, possible: 0 }
    const all = options.flatMap((option) => option.rate[axis] ?? [])
    const certain = options.flatMap((option) => (option.isAlways ? (option.rate[axis] ?? []) : []))
    const best = how === 'kindest' ? greatest(own, certain) : greatest(own, all)
    const worst = how === 'kindest' ? least(own, all) : least(own, certain)
    return { axis, earned: own - worst, possible: best - worst }
  })
  return ratingLabel(sums)
}

// Not Math.max(...), which takes no more arguments than the stack holds.
const greatest = (own: number, ratings: readonly number[]) => ratings.reduce((most, rating) => (rating > most ? rating : most), own)
const least = (own: number, ratings: readonly number[]) => ratings.reduce((fewest, rating) => (rating < fewest ? rating : fewest), own)
