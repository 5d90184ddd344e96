import { getAdjacencyMap, getShortestPaths, getSimplePaths } from 'xstate/graph'
import { compile } from '../../../../src/core/compile/compile.ts'
import { type Scenario, scenario } from '../../../../src/core/scenario/scenario.ts'
import { ladderScenario } from '../../support/ladder-scenario.ts'
import { timed } from '../../support/timings.ts'
import { scoredMachine } from './scored-machine.ts'

const input = { variant: {} }
const isOver = ({ status }: { readonly status: string }) => status === 'done'

/** Ways of `xstate/graph` over the compiled scenario; each gives how much it found. */
const ways = {
  simplePaths: (ladder: Scenario) => getSimplePaths(compile(ladder), { input, toState: isOver }).length,
  shortestPaths: (ladder: Scenario) => getShortestPaths(compile(ladder), { input, toState: isOver }).length,
  /** Every state with every sum of the scores: what is needed to know what can be scored. */
  scoredStates: (ladder: Scenario) => Object.keys(getAdjacencyMap(scoredMachine(ladder), { input } as never)).length,
}
export type MachineWay = keyof typeof ways

/** Milliseconds of the first run, compiling included, and how much was found. */
export function machineWalked(size: number, way: MachineWay): { readonly ms: number; readonly found: number } {
  const ladder = scenario.parse(ladderScenario(size))
  const { value, ms } = timed(() => ways[way](ladder))
  return { ms, found: value }
}
