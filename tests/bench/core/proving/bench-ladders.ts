import { powerOfTen } from '../../support/power-of-ten.ts'
import type { Table } from '../../support/print-table.ts'
import type { SeparateProcesses } from '../../support/separate-processes.ts'
import type { ProvingJobs } from './jobs.ts'
import { medianOfRuns } from './median-of-runs.ts'

/** Scenes without anything to remember, beside a dynamic programme over the same graph written by hand. */
export async function benchLadders(processes: SeparateProcesses<ProvingJobs>, sizes: readonly number[]): Promise<Table> {
  const rows = []
  for (const size of sizes) {
    const cold = {
      byHand: await medianOfRuns(() => processes.run('ladderCold', size, 'byHand')),
      explore: await medianOfRuns(() => processes.run('ladderCold', size, 'explore')),
      prove: await medianOfRuns(() => processes.run('ladderCold', size, 'prove')),
    }
    const { paths, ...warm } = await processes.run('ladderWarm', size)
    rows.push({
      scenes: size,
      paths: powerOfTen(paths),
      'by hand cold ms': cold.byHand,
      'explore cold ms': cold.explore,
      'prove cold ms': cold.prove,
      'by hand warm ms': warm.byHand,
      'explore warm ms': warm.explore,
      'prove warm ms': warm.prove,
      'prove ÷ by hand cold': cold.prove / cold.byHand,
      'warm ': warm.prove / warm.byHand,
    })
  }
  return {
    title: 'Proving scenes without state, 3 choices each (median)',
    note: 'cold: first run in a fresh process, after loading. By hand: paths as doubles, fewest and most decisions, best and worst sums. Aim: 10,000 scenes proven in 150 ms.',
    rows,
  }
}
