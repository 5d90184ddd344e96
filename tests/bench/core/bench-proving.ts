import { join } from 'node:path'
import type { Table } from '../support/print-table.ts'
import { separateProcesses } from '../support/separate-processes.ts'
import { benchLadders } from './proving/bench-ladders.ts'
import { benchLattices } from './proving/bench-lattices.ts'
import { benchMachines } from './proving/bench-machines.ts'
import { benchShipped } from './proving/bench-shipped.ts'
import type { ProvingJobs } from './proving/jobs.ts'

/** The prover: without state, with many worlds, on what is shipped, and beside `xstate/graph`. */
export async function* benchProving(): AsyncGenerator<Table> {
  const processes = await separateProcesses<ProvingJobs>(join(import.meta.dirname, 'proving/jobs.ts'))
  try {
    yield await benchLadders(processes, [20, 50, 1_000, 10_000])
    // About 10,000, 100,000 and 1,000,000 worlds.
    yield await benchLattices(processes, [33, 51, 72])
    yield await benchShipped(processes)
    yield await benchMachines(processes, [10, 14, 18, 20, 22, 24, 26, 28, 30, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000])
  } finally {
    await processes.close()
  }
}
