import type { Condition } from '../scenario/condition.ts'
import type { Language, Scenario } from '../scenario/scenario.ts'
import type { Choice, Part } from '../scenario/scene.ts'
import { ConditionCompiler, type Test } from './compiled-condition.ts'
import { type Components, loopsIn } from './components.ts'
import { type Explored, isEnding, outcomeAt, placeIn } from './explored.ts'
import type { PathToEnding } from './paths.ts'

/** What is counted in a language: characters without spaces, or words. */
type ReadingUnit = 'characters' | 'words'

/** How much a person reads, in `unit`. */
export type Reading = {
  readonly unit: ReadingUnit
  /** How much of it a person reads silently in a minute. */
  readonly perMinute: number
  /** All that attempts can show: the briefing, every line, option and part, every ending with its title. */
  readonly whole: number
  /** The papers, which may be looked at or not; in no other figure. */
  readonly papers: number
  /** The paths with the least and the most to read, the briefing included; absent if not all was explored, or with loops. */
  readonly paths?: { readonly fewest: ReadPath; readonly most: ReadPath }
}
export type ReadPath = { readonly amount: number; readonly path: PathToEnding }

/**
 * English: 238 words a minute, adults reading silently (Brysbaert, How many words do we read per minute?, Journal of
 * Memory and Language 109, 2019). Japanese: 357 characters a minute aloud (Trauzettel-Klosinski and Dietz, Standardized
 * assessment of reading performance: the new International Reading Speed Texts IReST, 2012), times 238/183, which
 * Brysbaert finds between silent reading and reading aloud.
 */
const readingSpeeds: Readonly<Record<Language, { readonly unit: ReadingUnit; readonly perMinute: number }>> = {
  ja: { unit: 'characters', perMinute: 460 },
  en: { unit: 'words', perMinute: 238 },
}

const counted: Readonly<Record<ReadingUnit, RegExp>> = {
  characters: /\S/gu,
  words: /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu,
}

/** How much there is to read in a text of this language. */
export const amountOf = (text: string, language: Language): number => text.match(counted[readingSpeeds[language].unit])?.length ?? 0

/**
 * How much a person reads in all, and on the paths with the least and the most to read: in every world the lines that
 * are shown there and what can be decided. Exact; hints, papers and the debrief are not counted.
 */
export function readingOf(explored: Explored, components: Components): Reading {
  const { scenario } = explored
  const { briefing, note = '', papers, language } = scenario
  const pages = explored.places.map((place) => pageAt(scenario, place))
  const before = [briefing.role, briefing.situation, note].reduce((sum, text) => sum + amountOf(text, language), 0)
  const paths = explored.complete && loopsIn(explored, components).length === 0 ? pathsOf(explored, components, pages, before) : undefined
  return {
    ...readingSpeeds[language],
    whole: pages.flat().reduce((sum, { amount }) => sum + amount, before),
    papers: Object.values(papers).reduce((sum, { title, text }) => sum + amountOf(title, language) + amountOf(text, language), 0),
    ...(paths && { paths }),
  }
}

type Text = { readonly amount: number; readonly when?: Condition | undefined }

/** All that can be read in a scene or an ending. */
function pageAt(scenario: Scenario, place: string): Text[] {
  const { scenes, endings, language } = scenario
  const { lines, choose, compose } = { choose: undefined, compose: undefined, lines: [], ...(scenes[place] ?? endings[place]) }
  const written = (text: string | undefined, when?: Condition): Text => ({ amount: amountOf(text ?? '', language), when })
  return [
    written(endings[place]?.title),
    ...lines.map(({ text, when }) => written(text, when)),
    ...Object.values<Choice>(choose ?? {}).map(({ say, do: act, when }) => written(say ?? act, when)),
    ...[compose?.title, compose?.to].map((text) => written(text)),
    ...Object.values<Part>(compose?.parts ?? {}).map(({ text, when }) => written(text, when)),
  ]
}

/** How much is shown in a world. */
function amountsIn({ scenario, layout, placeOf, rowOf }: Explored, pages: readonly (readonly Text[])[]): (world: number) => number {
  // A compiler of its own, so that asking leaves no trace in what exploring has recorded.
  const conditions = new ConditionCompiler(scenario, layout)
  const ready = pages.map((texts) => ({
    always: texts.reduce((sum, { amount, when }) => sum + (when === undefined ? amount : 0), 0),
    conditional: texts.flatMap(({ amount, when }): { amount: number; test: Test }[] =>
      when === undefined ? [] : [{ amount, test: conditions.compile(when) }],
    ),
  }))
  return (world) => {
    const { always, conditional } = ready[placeOf[world] as number] as (typeof ready)[number]
    if (conditional.length === 0) return always
    const row = rowOf(world)
    return conditional.reduce((sum, { amount, test }) => sum + (test(row) ? amount : 0), always)
  }
}

/** One pass backwards from the endings. */
function pathsOf(explored: Explored, { nodes }: Components, pages: readonly (readonly Text[])[], before: number): Reading['paths'] {
  const { first, to, size, starts } = explored
  const amountIn = amountsIn(explored, pages)
  const fewest = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const most = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  for (const world of nodes) {
    if (isEnding(explored, world)) fewest[world] = most[world] = 0
    for (let edge = first[world] as number; edge < (first[world + 1] as number); edge += 1) {
      fewest[world] = Math.min(fewest[world] as number, fewest[to[edge] as number] as number)
      most[world] = Math.max(most[world] as number, most[to[edge] as number] as number)
    }
    const here = amountIn(world)
    fewest[world] = (fewest[world] as number) + here
    most[world] = (most[world] as number) + here
  }
  const along = (amounts: Float64Array, best: (a: number, b: number) => number): ReadPath => {
    const amount = starts.map((start) => amounts[start] as number).reduce((a, b) => best(a, b))
    const start = starts.findIndex((world) => amounts[world] === amount)
    return { amount: amount + before, path: followed(explored, start, amounts, best) }
  }
  const paths = { fewest: along(fewest, Math.min), most: along(most, Math.max) }
  return Number.isFinite(paths.fewest.amount) ? paths : undefined
}

/** The path from a start that goes on to the best amount in every world. */
function followed(explored: Explored, start: number, amounts: Float64Array, best: (a: number, b: number) => number): PathToEnding {
  const { first, to, starts, variants } = explored
  const decisions: PathToEnding['decisions'][number][] = []
  let world = starts[start] as number
  while (!isEnding(explored, world) && first[world] !== first[world + 1]) {
    const edges = Array.from({ length: (first[world + 1] as number) - (first[world] as number) }, (_, at) => at + (first[world] as number))
    const amount = edges.map((edge) => amounts[to[edge] as number] as number).reduce((a, b) => best(a, b))
    const edge = edges.find((one) => amounts[to[one] as number] === amount) as number
    decisions.push(outcomeAt(explored, world, edge).decision)
    world = to[edge] as number
  }
  return { variant: variants[start] ?? {}, ending: placeIn(explored, world), decisions }
}
