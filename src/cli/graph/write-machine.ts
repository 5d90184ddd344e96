import { configure } from '../../core/compile/configure.ts'
import type { MachineConfig, PlayingConfig, TransitionConfig } from '../../core/compile/machine-config.ts'
import type { Condition } from '../../core/scenario/condition.ts'
import type { Line } from '../../core/scenario/line.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import { conditionWords } from './condition-words.ts'
import { drawnWords } from './drawn-words.ts'
import { spoken, wordsIn } from './scene-graph.ts'

/**
 * The scenario as the JSON configuration of an XState machine, as `createMachine` and Stately’s editor take it:
 * the one that `configure` gives, with descriptions, which say what happens and change nothing of what the machine does.
 */
export function writeMachine(scenario: Scenario): string {
  const { id, ...machine }: MachineConfig = configure(scenario)
  const states = Object.entries(machine.states).map(([key, state]) => [
    key,
    'type' in state ? { ...describedEnding(scenario, key), ...state } : describedPlaying(scenario, state),
  ])
  const described = { id, description: `${scenario.title}\n\n${scenario.summary}`, ...machine, states: Object.fromEntries(states) }
  return `${JSON.stringify(described, null, 2)}\n`
}

function describedPlaying(scenario: Scenario, { always, states, ...playing }: PlayingConfig) {
  const interrupts = Object.values(scenario.interrupts)
  const scenes = Object.entries(states).map(([id, { on }]) => [
    id,
    {
      ...describing([linesText(scenario, scenario.scenes[id]?.lines ?? [])]),
      on: Object.fromEntries(Object.entries(on).map(([event, branches]) => [event, describedBranches(scenario, id, event, branches)])),
    },
  ])
  return {
    ...playing,
    always: always.map((transition, index) => described(scenario, transition, [], [interrupts[index]?.when])),
    states: Object.fromEntries(scenes),
  }
}

/** The branches of one decision, each with what is said or done and when it is taken. */
function describedBranches(scenario: Scenario, id: string, event: string, branches: readonly TransitionConfig[]) {
  const { choose, compose, silence } = scenario.scenes[id] ?? {}
  const option = event.startsWith('choose.') ? choose?.[event.slice('choose.'.length)] : undefined
  const silent = silence && drawnWords(scenario.language).silence({ seconds: silence.after })
  const text = option ? wordsIn(option) : event === 'compose' ? compose?.title : silent
  const { goto } = option ?? (event === 'compose' ? compose : silence) ?? { goto: [] }
  return branches.map((branch, index) => described(scenario, branch, text ? [text] : [], [option?.when, goto[index]?.when]))
}

function described(scenario: Scenario, transition: TransitionConfig, texts: string[], conditions: (Condition | undefined)[]) {
  const words = conditions.filter((condition) => condition !== undefined).map((condition) => conditionWords(scenario, condition))
  return { ...describing([...texts, ...words]), ...transition }
}

function describedEnding(scenario: Scenario, ending: string) {
  const { title = '', lines = [], lesson = '' } = scenario.endings[ending] ?? {}
  return describing([title, linesText(scenario, lines), lesson])
}

/** A description of these paragraphs; none if they are all empty. */
function describing(paragraphs: readonly string[]): { readonly description?: string } {
  const description = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
  return description === '' ? {} : { description }
}

const linesText = (scenario: Scenario, lines: readonly Line[]) => lines.map((line) => spoken(scenario, line)).join('\n\n')
