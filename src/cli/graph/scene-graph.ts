import type { Condition } from '../../core/scenario/condition.ts'
import type { CaseGrade, RelationshipGrade } from '../../core/scenario/grades.ts'
import type { Line } from '../../core/scenario/line.ts'
import type { Language, Scenario } from '../../core/scenario/scenario.ts'
import type { Branch, Choice, Scene } from '../../core/scenario/scene.ts'
import { conditionWords } from './condition-words.ts'
import { drawnWords } from './drawn-words.ts'
import { shorten } from './shorten.ts'

/** A condition as data, and as a trainer reads it in the language of the graph. */
export type Worded = { readonly words: string; readonly condition: Condition }

/** `key` names the node in the graph; `id` is what the scenario calls it. Texts are short. */
export type SceneNode = { readonly key: string; readonly id: string } & (
  | { readonly kind: 'scene'; readonly decision: 'choose' | 'compose'; readonly text: string }
  | { readonly kind: 'ending'; readonly text: string; readonly case: CaseGrade; readonly relationship: RelationshipGrade }
  | { readonly kind: 'interrupt'; readonly when: Worded }
)

/** One branch of a decision or of an interrupt, from and to the keys of nodes. */
export type SceneEdge = {
  readonly from: string
  readonly to: string
  readonly kind: 'choose' | 'compose' | 'silence' | 'interrupt'
  /** The id of the option, in a choosing scene. */
  readonly option?: string
  readonly text?: string
  /** When the option can be chosen at all; always, if absent. */
  readonly offered?: Worded
  /** When this branch is taken, unless one before it is; asked after the effects. */
  readonly when?: Worded
  /** The last of several branches, taken when none before it is. */
  readonly otherwise?: true
}

/** A scenario drawn: its scenes, endings and interrupts, and what leads from one to another. */
export type SceneGraph = {
  readonly id: string
  readonly title: string
  readonly language: Language
  /** The key of the first scene. */
  readonly start: string
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
}

const textColumns = 40

/** The graph of a scenario in the order of its file, in its language. Conditions are shown, not decided: nothing is explored. */
export function sceneGraph(scenario: Scenario): SceneGraph {
  const worded = (condition: Condition): Worded => ({ words: conditionWords(scenario, condition), condition })
  const keyOf = (id: string) => (id in scenario.endings ? `ending.${id}` : `scene.${id}`)
  const branches = (edge: Omit<SceneEdge, 'to'>, goto: readonly Branch[]): SceneEdge[] =>
    goto.map(({ to, when }) => ({
      ...edge,
      to: keyOf(to),
      ...(when ? { when: worded(when) } : goto.length > 1 && { otherwise: true as const }),
    }))
  const edgesFrom = (id: string, { choose = {}, compose, silence }: Scene): SceneEdge[] => {
    const from = keyOf(id)
    const chosen = ([option, choice]: [string, Choice]) =>
      branches(
        { from, kind: 'choose', option, text: short(wordsIn(choice)), ...(choice.when && { offered: worded(choice.when) }) },
        choice.goto,
      )
    const { silence: silent } = drawnWords(scenario.language)
    return [
      ...Object.entries(choose).flatMap(chosen),
      ...(compose ? branches({ from, kind: 'compose', text: short(compose.title) }, compose.goto) : []),
      ...(silence ? branches({ from, kind: 'silence', text: silent({ seconds: silence.after }) }, silence.goto) : []),
    ]
  }
  const interrupts = Object.entries(scenario.interrupts).map(([id, { when, goto }]) => ({ key: `interrupt.${id}`, id, when, goto }))
  return {
    id: scenario.id,
    title: scenario.title,
    language: scenario.language,
    start: keyOf(scenario.start),
    nodes: [
      ...Object.entries(scenario.scenes).map(([id, { compose, lines }]): SceneNode => {
        const text = lines[0] ? short(spoken(scenario, lines[0])) : ''
        return { key: keyOf(id), id, kind: 'scene', decision: compose ? 'compose' : 'choose', text }
      }),
      ...Object.entries(scenario.endings).map(([id, { title, case: grade, relationship }]): SceneNode => {
        return { key: keyOf(id), id, kind: 'ending', text: short(title), case: grade, relationship }
      }),
      ...interrupts.map(({ key, id, when }): SceneNode => ({ key, id, kind: 'interrupt', when: worded(when) })),
    ],
    edges: [
      ...Object.entries(scenario.scenes).flatMap(([id, scene]) => edgesFrom(id, scene)),
      ...interrupts.map(({ key, goto }): SceneEdge => ({ from: key, to: keyOf(goto), kind: 'interrupt' })),
    ],
  }
}

const short = (text: string) => shorten(text, textColumns)

/** What an option says or does. */
export const wordsIn = ({ say, do: act }: Choice): string => say ?? act ?? ''

/** A line with the name of who speaks it, if it is not narrated. */
export function spoken({ cast, language }: Scenario, { speaker, text }: Line): string {
  if (speaker === undefined) return text
  return drawnWords(language).said({ speaker: cast[speaker]?.name ?? speaker, text })
}
