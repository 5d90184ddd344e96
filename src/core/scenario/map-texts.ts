import { fingerprint } from './fingerprint.ts'
import type { Line } from './line.ts'
import type { Scenario } from './scenario.ts'
import type { Choice, Ending, Part, Scene } from './scene.ts'

/** Names one text of a scenario by ids: `['scenes', 'doorstep', 'choose', 'wait', 'say']`. */
export type TextPath = readonly string[]
/** Gives the text that shall stand at `path` in place of `source`. */
export type TextMapping = (source: string, path: TextPath) => string

type Record_<T> = Readonly<Record<string, T>>

const mapValues = <T, R>(record: Record_<T>, map: (value: T, key: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))

/** The scenario with every text a person reads replaced by what `map` gives for it; all else untouched. */
export function mapTexts(scenario: Scenario, map: TextMapping): Scenario {
  /** Replaces those of `keys` that the object has. */
  const at = <T extends object>(value: T, path: TextPath, keys: readonly (keyof T & string)[]): T => {
    const texts = keys.filter((key) => typeof value[key] === 'string')
    return { ...value, ...Object.fromEntries(texts.map((key) => [key, map(value[key] as string, [...path, key])])) }
  }
  // Lines are a list, so the text itself is what names a line.
  const mapLines = (lines: readonly Line[], path: TextPath): Line[] =>
    lines.map((line) => ({ ...line, text: map(line.text, [...path, 'lines', fingerprint(line.text)]) }))
  const mapMoves = <T extends Choice | Part>(value: T, path: TextPath): T => ({
    ...value,
    moves: value.moves.map((move) =>
      move.quote === undefined ? move : { ...move, quote: map(move.quote, [...path, 'moves', move.move]) },
    ),
  })
  const mapScene = (scene: Scene, path: TextPath): Scene => ({
    ...at(scene, path, ['hint']),
    lines: mapLines(scene.lines, path),
    ...(scene.choose && {
      choose: mapValues(scene.choose, (choice, key) => {
        const here = [...path, 'choose', key]
        return mapMoves(at(choice, here, ['say', 'do', 'because']), here)
      }),
    }),
    ...(scene.compose && {
      compose: {
        ...at(scene.compose, [...path, 'compose'], ['title', 'to', 'because']),
        parts: mapValues(scene.compose.parts, (part, key) => {
          const here = [...path, 'compose', 'parts', key]
          return mapMoves(at(part, here, ['text', 'because']), here)
        }),
      },
    }),
    ...(scene.silence && { silence: at(scene.silence, [...path, 'silence'], ['because']) }),
  })
  const mapEnding = (ending: Ending, path: TextPath): Ending => ({
    ...at(ending, path, ['title', 'lesson']),
    lines: mapLines(ending.lines, path),
  })
  return {
    ...at(scenario, [], ['title', 'summary', 'source', 'note']),
    briefing: at(scenario.briefing, ['briefing'], ['role', 'situation']),
    papers: mapValues(scenario.papers, (paper, key) => at(paper, ['papers', key], ['title', 'text'])),
    cast: mapValues(scenario.cast, (member, key) => at(member, ['cast', key], ['name', 'role'])),
    meters: mapValues(scenario.meters, (meter, key) => at(meter, ['meters', key], ['label'])),
    ...(scenario.clock && { clock: at(scenario.clock, ['clock'], ['label']) }),
    items: mapValues(scenario.items, (item, key) => at(item, ['items', key], ['label'])),
    facts: mapValues(scenario.facts, (fact, key) => at(fact, ['facts', key], ['label'])),
    variants: mapValues(scenario.variants, (values, key) => mapValues(values, (label, value) => map(label, ['variants', key, value]))),
    scenes: mapValues(scenario.scenes, (scene, key) => mapScene(scene, ['scenes', key])),
    endings: mapValues(scenario.endings, (ending, key) => mapEnding(ending, ['endings', key])),
    phrases: mapValues(scenario.phrases, (phrase, key) => at(phrase, ['phrases', key], ['text', 'use'])),
  }
}

/** One text of a scenario with its place and what it says. */
export type SourceText = { readonly path: TextPath; readonly source: string }

/** Every text of a scenario, in the order of the file; a line that is said twice in a scene comes once. */
export function textsOf(scenario: Scenario): SourceText[] {
  const found = new Map<string, SourceText>()
  mapTexts(scenario, (source, path) => {
    found.set(path.join('.'), { path, source })
    return source
  })
  return [...found.values()]
}
