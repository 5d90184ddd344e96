import type { Scenario } from '../scenario/scenario.ts'
import type { World } from '../step/world.ts'
import { componentsOf, isLoop } from './components.ts'
import { endingsFrom } from './endings-from.ts'
import { type Exploring, explore } from './explore.ts'
import type { Explored } from './explored.ts'
import { type Reached, reachedIn } from './reached.ts'

/** Whether a scenario can be played to an end from wherever one gets, and all that is written in it can be met. */
export type Soundness = {
  /** Explored completely, nothing unreached, no world stuck or trapped. A loop that can be left is sound. */
  readonly sound: boolean
  readonly complete: boolean
  readonly worlds: number
  readonly decisions: number
  /** What no path of decisions reaches, by the same ids as in `Reached`. */
  readonly unreached: { readonly [kind in keyof Reached]: readonly string[] }
  /** Worlds in which nothing can be decided, other than letting the moment pass. */
  readonly stuck: readonly World[]
  /** Worlds in which something can be decided, but from which no ending can be reached. */
  readonly trapped: readonly World[]
  /** Whether decisions can lead round and round, so that some path never ends. */
  readonly loops: boolean
}

/** Explores a scenario and says whether it is sound. */
export function soundness(scenario: Scenario, exploring?: Exploring): Soundness {
  return soundnessOf(explore(scenario, exploring))
}

/** Whether an explored scenario is sound. If exploration is not complete it is not, whatever was found. */
export function soundnessOf(explored: Explored): Soundness {
  const { scenario, complete, worlds, edges } = explored
  const unreached = complete ? unreachedIn(scenario, reachedIn(explored)) : nothing
  const remaining = endingsFrom(explored)
  const unended = worlds.flatMap((world, index) => (complete && !(world.scene in scenario.endings) ? [{ world, index }] : []))
  const isStuck = (index: number) => (edges[index] ?? []).every(({ decision }) => 'silence' in decision)
  const stuck = unended.filter(({ index }) => isStuck(index)).map(({ world }) => world)
  const trapped = unended.filter(({ index }) => !isStuck(index) && remaining(index).length === 0).map(({ world }) => world)
  return {
    sound: complete && stuck.length === 0 && trapped.length === 0 && Object.values(unreached).every(({ length }) => length === 0),
    complete,
    worlds: worlds.length,
    decisions: edges.reduce((sum, { length }) => sum + length, 0),
    unreached,
    stuck,
    trapped,
    loops: componentsOf(explored).some((component) => isLoop(explored, component)),
  }
}

const nothing: Soundness['unreached'] = { scenes: [], endings: [], interrupts: [], choices: [], parts: [], lines: [] }

function unreachedIn(scenario: Scenario, reached: Reached): Soundness['unreached'] {
  const scenes = Object.entries(scenario.scenes)
  const within = (scene: string, entries: object | undefined) => Object.keys(entries ?? {}).map((key) => `${scene}/${key}`)
  const written: { [kind in keyof Reached]: string[] } = {
    scenes: Object.keys(scenario.scenes),
    endings: Object.keys(scenario.endings),
    interrupts: Object.keys(scenario.interrupts),
    choices: scenes.flatMap(([id, { choose }]) => within(id, choose)),
    parts: scenes.flatMap(([id, { compose }]) => within(id, compose?.parts)),
    lines: [...scenes, ...Object.entries(scenario.endings)].flatMap(([id, { lines }]) => within(id, lines)),
  }
  const missing = (kind: keyof Reached) => written[kind].filter((id) => !reached[kind].has(id))
  return {
    scenes: missing('scenes'),
    endings: missing('endings'),
    interrupts: missing('interrupts'),
    choices: missing('choices'),
    parts: missing('parts'),
    lines: missing('lines'),
  }
}
