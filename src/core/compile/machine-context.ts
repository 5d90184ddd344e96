import type { Ending } from '../scenario/scene.ts'
import type { Memory } from '../step/world.ts'

/** What the machine remembers: the world without its scene, which is the machine’s state. No scores, no transcript. */
export type MachineContext = Memory & {
  /** True only while a decision is being carried out, so that one interrupt at most answers it. Never true at rest. */
  readonly decided: boolean
}

/** What the machine puts out when it reaches an ending. */
export type Outcome = { readonly ending: string } & Pick<Ending, 'case' | 'relationship'>
