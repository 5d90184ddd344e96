import { scenario } from '../../../src/core/scenario/scenario.ts'
import type { Table } from '../support/print-table.ts'
import { ringScenario } from '../support/ring-scenario.ts'
import { timed, timings } from '../support/timings.ts'
import { ringWalk } from './ring-walk.ts'
import { inkWalker, machineWalker, stepWalker, tableWalker } from './walkers.ts'

const stepsInWalk = 1000

/** One decision in `step`, in XState’s `transition` and in inkjs, on the same walk through the same ring of scenes. */
export async function benchSteps(sizes: readonly number[]): Promise<Table[]> {
  const taken: Record<string, number>[] = []
  const prepared: Record<string, number>[] = []
  for (const size of sizes) {
    const ring = scenario.parse(ringScenario(size))
    const walk = ringWalk(ring, stepsInWalk)
    const machine = timed(() => machineWalker(ring, walk))
    const ink = timed(() => inkWalker(size, walk))
    const { table, step, xstate, inkjs } = await timings({
      table: tableWalker(ring, walk),
      step: stepWalker(ring, walk),
      xstate: machine.value,
      inkjs: ink.value,
    })
    const microseconds = (ms: number) => (ms * 1000) / stepsInWalk
    taken.push({
      scenes: size,
      'step µs': microseconds(step.median),
      'table µs': microseconds(table.median),
      'XState µs': microseconds(xstate.median),
      'inkjs µs': microseconds(inkjs.median),
      'table ÷ step': table.median / step.median,
      'XState ÷ step': xstate.median / step.median,
      'inkjs ÷ step': inkjs.median / step.median,
      'best step µs': microseconds(step.best),
    })
    prepared.push({ scenes: size, 'compile for XState ms': machine.ms, 'compile ink ms': ink.ms })
  }
  return [
    {
      title: 'One decision (median)',
      note: `3 options a scene, a meter effect, a condition, an interrupt; a walk of ${stepsInWalk} decisions. Aim: step ≤ 2 µs at every size.`,
      rows: taken,
    },
    {
      title: 'Before the first decision (once)',
      note: 'A scenario needs no preparation for step. Ink with a check that it walks the same walk.',
      rows: prepared,
    },
  ]
}
