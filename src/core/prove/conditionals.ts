import type { ValuePath } from '../diagnostics/place.ts'
import type { Conditional } from '../diagnostics/structure-messages.ts'
import type { Condition } from '../scenario/condition.ts'
import type { Line } from '../scenario/line.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Branch } from '../scenario/scene.ts'

/** Something that is there only where its condition holds. */
export type ConditionalElement = {
  readonly kind: Conditional
  /** Its id; of a branch where it leads, of a line its first words. */
  readonly id: string
  readonly when: Condition
  /** Leads to the condition in the file. */
  readonly path: ValuePath
  /** The scene or ending where it is asked; undefined for what is asked in every scene. */
  readonly place?: string
  /** Scenes and endings that it leads to. */
  readonly leadsTo: readonly string[]
  /** Of a branch: the branches after it. */
  readonly later?: readonly Branch[]
}

/** Everything in a scenario that has a condition, in the order of the file. */
export function conditionalsIn(scenario: Scenario): ConditionalElement[] {
  const found: ConditionalElement[] = []
  const add = (when: Condition | undefined, element: Omit<ConditionalElement, 'when'>) => {
    if (when) found.push({ ...element, when })
  }
  const still = { leadsTo: [] }
  const lines = (written: readonly Line[], place: string, path: ValuePath) => {
    for (const [index, { when, text }] of written.entries()) {
      add(when, { kind: 'line', id: text, path: [...path, 'lines', index, 'when'], place, ...still })
    }
  }
  const branches = (goto: readonly Branch[], place: string, path: ValuePath) => {
    for (const [index, { when, to }] of goto.entries()) {
      const later = goto.slice(index + 1)
      add(when, { kind: 'branch', id: to, path: [...path, 'goto', index, 'when'], place, leadsTo: [to], later })
    }
  }
  const destinations = (goto: readonly Branch[]) => goto.map(({ to }) => to)

  for (const [id, { when }] of Object.entries(scenario.papers)) add(when, { kind: 'paper', id, path: ['papers', id, 'when'], ...still })
  add(scenario.calm, { kind: 'calm', id: 'calm', path: ['calm'], ...still })
  for (const [id, { when, goto }] of Object.entries(scenario.interrupts)) {
    add(when, { kind: 'interrupt', id, path: ['interrupts', id, 'when'], leadsTo: [goto] })
  }
  for (const [place, { lines: written, choose, compose, silence }] of Object.entries(scenario.scenes)) {
    const path = ['scenes', place]
    lines(written, place, path)
    for (const [id, choice] of Object.entries(choose ?? {})) {
      const at = [...path, 'choose', id]
      add(choice.when, { kind: 'choice', id, path: [...at, 'when'], place, leadsTo: destinations(choice.goto) })
      branches(choice.goto, place, at)
    }
    for (const [id, { when }] of Object.entries(compose?.parts ?? {})) {
      const leadsTo = destinations(compose?.goto ?? [])
      add(when, { kind: 'part', id, path: [...path, 'compose', 'parts', id, 'when'], place, leadsTo })
    }
    if (compose) branches(compose.goto, place, [...path, 'compose'])
    if (silence) branches(silence.goto, place, [...path, 'silence'])
  }
  for (const [place, ending] of Object.entries(scenario.endings)) lines(ending.lines, place, ['endings', place])
  return found
}
