import type { z } from 'zod'
import type { view } from '../../src/contract/play/view.ts'
import type { Decision } from '../../src/core/step/decision.ts'

/** What a player is shown, as it travels. */
export type ShownView = Pick<z.infer<typeof view>, 'scene' | 'taken' | 'prompt'>

/** One of the decisions that are asked for, at random; undefined after the end. */
export function anyDecision({ scene, prompt }: ShownView): Decision | undefined {
  if (prompt === null) return undefined
  if (prompt.kind === 'choose') return { scene, choose: anyOf(prompt.options).id }
  const count = prompt.atLeast + Math.floor(Math.random() * (prompt.atMost - prompt.atLeast + 1))
  const left = prompt.parts.map(({ id }) => id)
  const compose = Array.from({ length: count }, () => left.splice(Math.floor(Math.random() * left.length), 1)[0] as string)
  return { scene, compose }
}

/** One of several, at random. */
export function anyOf<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}
