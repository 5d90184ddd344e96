import type { ValuePath } from '../../core/diagnostics/place.ts'
import { fingerprint } from '../../core/scenario/fingerprint.ts'
import type { Line } from '../../core/scenario/line.ts'
import { type TextPath, textsOf } from '../../core/scenario/map-texts.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import { type Translation, textKey } from '../../core/scenario/version.ts'
import { type Register, registerOf } from './register.ts'

/** A text to be looked at, and the path at which its file has it. */
export type ProseText = { readonly text: string; readonly register: Register; readonly path: ValuePath }

/** The texts of a scenario as its own file has them. Quotes of moves are left out: they stand in another text already. */
export const textsAsWritten = (scenario: Scenario): ProseText[] =>
  proseOf(scenario).map(({ path, source, line }) => ({
    text: source,
    register: registerOf(path, line?.is),
    path: line === undefined ? path : [...path.slice(0, -1), line.index, keyOf(line.is)],
  }))

/** The texts of a scenario as the file of a translation has them: each under the fingerprint of what it translates. */
export const textsAsTranslated = (scenario: Scenario, translation: Translation): ProseText[] =>
  proseOf(scenario).flatMap(({ path, source, line }) => {
    const text = translation[textKey(path)]
    if (text === undefined) return []
    return [{ text, register: registerOf(path, line?.is), path: line === undefined ? [...path, fingerprint(source)] : path }]
  })

/** Each text but the quotes of moves, with the line it is, if it is one. */
function proseOf(scenario: Scenario) {
  const lines = linesByPath(scenario)
  return textsOf(scenario)
    .filter(({ path }) => path.at(-2) !== 'moves')
    .map((text) => ({ ...text, line: lines.get(textKey(text.path)) }))
}

/** Of lines that say the same in one scene, the first. */
function linesByPath({ scenes, endings }: Scenario): Map<string, { readonly index: number; readonly is: Line }> {
  const found = new Map<string, { readonly index: number; readonly is: Line }>()
  for (const [kind, owners] of Object.entries({ scenes, endings }))
    for (const [id, owner] of Object.entries(owners))
      for (const [index, is] of owner.lines.entries()) {
        const path: TextPath = [kind, id, 'lines', fingerprint(is.text)]
        if (!found.has(textKey(path))) found.set(textKey(path), { index, is })
      }
  return found
}

/** The key under which a line has its words. A line of words alone has none, and a path that leads no further ends there. */
const keyOf = ({ speaker, mood }: Line): string =>
  speaker === undefined ? 'narration' : mood === undefined ? speaker : `${speaker}(${mood})`
