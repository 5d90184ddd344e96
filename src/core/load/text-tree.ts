import { fingerprint } from '../scenario/fingerprint.ts'
import { type SourceText, textsOf } from '../scenario/map-texts.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** The texts of a scenario as a tree of ids. A branch has branches; a leaf has the texts that stand there, by fingerprint. */
export type TextTree = {
  readonly path: readonly string[]
  readonly branches: Map<string, TextTree>
  /** One text for most leaves; for the lines of a scene, all of them, in order. */
  readonly texts: Map<string, SourceText>
}

const grown = (path: readonly string[]): TextTree => ({ path, branches: new Map(), texts: new Map() })

export function textTreeOf(scenario: Scenario): TextTree {
  const root = grown([])
  for (const text of textsOf(scenario)) {
    const print = fingerprint(text.source)
    // The path of a line ends with its own fingerprint.
    const path = text.path.at(-2) === 'lines' ? text.path.slice(0, -1) : text.path
    let at = root
    for (const step of path) {
      const next = at.branches.get(step) ?? grown([...at.path, step])
      at.branches.set(step, next)
      at = next
    }
    at.texts.set(print, text)
  }
  return root
}

/** Every text of a tree, in order. */
export function textsIn(tree: TextTree): SourceText[] {
  return [...tree.texts.values(), ...[...tree.branches.values()].flatMap(textsIn)]
}
