import { powerOfTen } from '../../support/power-of-ten.ts'
import type { Table } from '../../support/print-table.ts'
import type { SeparateProcesses } from '../../support/separate-processes.ts'
import { shippedFiles } from '../../support/shipped-files.ts'
import type { ProvingJobs } from './jobs.ts'

/** What comes with Kandokoro, from text to findings. */
export async function benchShipped(processes: SeparateProcesses<ProvingJobs>): Promise<Table> {
  const rows = []
  for (const { id, file } of shippedFiles()) {
    const { cold, warm, worlds, behaviours, paths, findings } = await processes.run('shippedProven', file)
    rows.push({
      scenario: id,
      worlds,
      behaviours,
      paths: powerOfTen(paths),
      findings,
      'load cold ms': cold.load,
      'prove cold ms': cold.prove,
      'in all cold ms': cold.load + cold.prove,
      'load warm ms': warm.load,
      'prove warm ms': warm.prove,
      'in all warm ms': warm.load + warm.prove,
    })
  }
  return {
    title: 'Loading and proving, shipped',
    note: 'With translations and findings. cold: first run in a fresh process; warm: median. Aim: 100 ms in all.',
    rows,
  }
}
