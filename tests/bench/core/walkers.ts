import { Compiler, CompilerOptions } from 'inkjs/full'
import { initialTransition, transition } from 'xstate'
import { compile } from '../../../src/core/compile/compile.ts'
import { eventOf } from '../../../src/core/compile/machine-event.ts'
import { worldOf } from '../../../src/core/compile/world-of.ts'
import type { Scenario } from '../../../src/core/scenario/scenario.ts'
import { startWorld, step } from '../../../src/core/step/step.ts'
import { ringInk } from '../support/ring-ink.ts'
import type { WalkedStep } from './ring-walk.ts'

/** Goes the whole walk once, from the start, and tells where it came to. */
type Walker = () => string

/** The walker, if it comes to where the walk ends: only what does the same work may be compared. */
function proven(walker: Walker, walk: readonly WalkedStep[]): Walker {
  const end = walk.at(-1)?.world.scene
  const came = walker()
  if (came !== end) throw new Error(`The walk ends in ${end}, not in ${came}.`)
  return walker
}

/** The engine under test. */
export function stepWalker(scenario: Scenario, walk: readonly WalkedStep[]): Walker {
  const start = startWorld(scenario, {})
  const walker = () => {
    let world = start
    for (const { decision } of walk) {
      const stepped = step(scenario, world, decision)
      if (stepped.ok) world = stepped.world
    }
    return world.scene
  }
  return proven(walker, walk)
}

/** XState’s pure `transition` on the compiled machine. */
export function machineWalker(scenario: Scenario, walk: readonly WalkedStep[]): Walker {
  const machine = compile(scenario)
  const [start] = initialTransition(machine, { variant: {} })
  const events = walk.map(({ decision }) => eventOf(decision))
  const walker = () => {
    let snapshot = start
    for (const event of events) [snapshot] = transition(machine, snapshot, event)
    return worldOf(snapshot).scene
  }
  return proven(walker, walk)
}

/** `ChooseChoiceIndex` and `Continue` of inkjs on the same ring as a story; each step is checked once against the walk. */
export function inkWalker(size: number, walk: readonly WalkedStep[]): Walker {
  const story = new Compiler(ringInk(size), new CompilerOptions(null, [], false)).Compile()
  let line: string | null = null
  const restart = () => {
    story.ResetState()
    line = story.Continue()
  }
  restart()
  for (const { index, world } of walk) {
    story.ChooseChoiceIndex(index)
    line = story.Continue()
    const isSame = story.variablesState.anger === world.meters.anger && line?.startsWith(`場面${world.scene.slice(1)}。`)
    if (!isSame || story.canContinue) throw new Error(`The story is not where the walk is: ${line} for ${world.scene}`)
  }
  return () => {
    restart()
    for (const { index } of walk) {
      story.ChooseChoiceIndex(index)
      line = story.Continue()
    }
    return line ?? ''
  }
}

/** The floor: looking the next scene up in a table, with nothing else to remember. */
export function tableWalker(scenario: Scenario, walk: readonly WalkedStep[]): Walker {
  const table = Object.fromEntries(
    Object.entries(scenario.scenes).map(([id, { choose = {} }]) => [
      id,
      Object.fromEntries(Object.entries(choose).map(([choice, { goto }]) => [choice, goto[0]?.to ?? ''])),
    ]),
  )
  return () => {
    let scene = scenario.start
    for (const { choice } of walk) scene = table[scene]?.[choice] ?? scenario.start
    return scene
  }
}
