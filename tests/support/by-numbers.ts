import { loadCase, oneCase } from '../../src/cli/files/read-case.ts'
import { localDirector } from '../../src/core/play/local-director.ts'
import { newAttempt } from '../../src/core/play/new-attempt.ts'
import type { View } from '../../src/core/play/view.ts'
import type { Language } from '../../src/core/scenario/scenario.ts'
import type { ScenarioVersion } from '../../src/core/scenario/version.ts'
import type { Decision } from '../../src/core/step/decision.ts'
import { testShell } from './test-shell.ts'

const loading = new Map<string, Promise<ScenarioVersion>>()

/** The shipped scenario `id` as the command line loads it. */
export function shippedVersion(id: string): Promise<ScenarioVersion> {
  const version = loading.get(id) ?? load(id)
  loading.set(id, version)
  return version
}

async function load(id: string): Promise<ScenarioVersion> {
  const loaded = loadCase(await oneCase(`scenarios/${id}`, testShell().shell))
  if (!loaded.ok) throw new Error(`The scenario ${id} cannot be loaded.`)
  return loaded.version
}

/** An attempt as somebody would type it. */
export type Typed = {
  /** A line for each decision: a number, or the numbers of the parts of a document. */
  readonly answers: readonly string[]
  /** The same as `--choices` takes it. */
  readonly choices: readonly string[]
  /** The scene of each decision. */
  readonly scenes: readonly string[]
  /** What was seen at the end. */
  readonly view: View
}

/** Plays to an ending, always taking the option with the number `1 + pick(decisions so far) mod options`, of a document the first parts. */
export async function byNumbers(version: ScenarioVersion, seed: string, language: Language, pick: (n: number) => number): Promise<Typed> {
  const start = { version, id: 'a', seed, mode: 'practice', guided: false, timers: false, language, startedAt: 0 } as const
  const taken = localDirector(version, newAttempt(start), () => 0)
  if (!taken.ok) throw new Error('A new attempt cannot be taken up.')
  const answers: string[] = []
  const choices: string[] = []
  const scenes: string[] = []
  let view = taken.director.view(language)
  while (view.prompt !== null) {
    const { scene, prompt } = view
    scenes.push(scene)
    let decision: Decision
    if (prompt.kind === 'choose') {
      const at = pick(answers.length) % prompt.options.length
      answers.push(String(at + 1))
      choices.push(prompt.options[at]!.id)
      decision = { scene, choose: prompt.options[at]!.id }
    } else {
      const parts = prompt.parts.slice(0, prompt.atLeast).map(({ id }) => id)
      answers.push(parts.map((_, n) => n + 1).join(' '))
      choices.push(parts.join('+'))
      decision = { scene, compose: parts }
    }
    view = (await taken.director.decide(decision, language)).view
  }
  return { answers, choices, scenes, view }
}
