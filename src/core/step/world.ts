import type { Moment } from '../scenario/moment.ts'

/** The hidden circumstances of one attempt: the value of each variant. */
export type Variant = Readonly<Record<string, string>>

/** All that a scenario remembers at a moment. Plain data; lists are sorted, so equal worlds are written equally. */
export type World = {
  /** Id of the scene, or of the ending when the attempt is over. */
  readonly scene: string
  readonly variant: Variant
  readonly meters: Readonly<Record<string, number>>
  readonly clock: Moment
  readonly items: readonly string[]
  readonly facts: readonly string[]
  /** Interrupts that have fired. */
  readonly fired: readonly string[]
}

/** What a world remembers besides the scene it is in: all that conditions and effects look at. */
export type Memory = Omit<World, 'scene'>

/** Two worlds of one scenario are the same exactly if their keys are. */
export const worldKey = (world: World): string =>
  [
    world.scene,
    Object.values(world.variant).join(','),
    Object.values(world.meters).join(','),
    world.clock,
    world.items.join(','),
    world.facts.join(','),
    world.fired.join(','),
  ].join('|')
