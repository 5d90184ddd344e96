import type { StateValue } from 'xstate'
import type { World } from '../step/world.ts'
import type { MachineContext } from './machine-context.ts'

/** The world that a snapshot of a compiled machine stands for. */
export function worldOf({ value, context }: { readonly value: StateValue; readonly context: MachineContext }): World {
  const { decided, ...memory } = context
  return { scene: sceneOf(value), ...memory }
}

// `'settled'` in an ending, `{ playing: 'doorstep' }` in a scene.
const sceneOf = (value: StateValue): string => (typeof value === 'string' ? value : String(value.playing))
