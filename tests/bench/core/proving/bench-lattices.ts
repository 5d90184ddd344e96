import { powerOfTen } from '../../support/power-of-ten.ts'
import type { Table } from '../../support/print-table.ts'
import type { SeparateProcesses } from '../../support/separate-processes.ts'
import type { ProvingJobs } from './jobs.ts'
import { quickest } from './quickest.ts'

/** Many worlds, beside an exploration of the same lattice written by hand, with its own packing and its own table. */
export async function benchLattices(processes: SeparateProcesses<ProvingJobs>, lengths: readonly number[]): Promise<Table> {
  const rows = []
  for (const length of lengths) {
    const byHand = await quickest(() => processes.run('latticeOnHand', length))
    const explored = await quickest(() => processes.run('latticeExplored', length))
    const proven = await quickest(() => processes.run('latticeProven', length))
    const { worlds } = explored
    if (byHand.worlds !== worlds || byHand.decisions !== explored.decisions || proven.worlds !== worlds)
      throw new Error(`By hand ${byHand.worlds} worlds and ${byHand.decisions} decisions, explored ${worlds} and ${explored.decisions}.`)
    rows.push({
      worlds,
      decisions: explored.decisions,
      paths: powerOfTen(proven.paths),
      'by hand ms': byHand.ms,
      'explore ms': explored.ms,
      'prove ms': proven.ms,
      'by hand µs a world': (byHand.ms * 1000) / worlds,
      'explore µs': (explored.ms * 1000) / worlds,
      'prove µs': (proven.ms * 1000) / worlds,
      'by hand bytes a world': byHand.bytes / worlds,
      'explore bytes': explored.bytes / worlds,
      'explore ÷ by hand': explored.ms / byHand.ms,
      'prove ÷ by hand': proven.ms / byHand.ms,
      'peak MB': proven.peak / 1e6,
      behaviours: proven.behaviours,
    })
  }
  return {
    title: 'Proving many worlds (quickest of three first runs, each in a fresh process)',
    note: 'A chain of scenes that moves three meters. prove includes explore. Peak is of the whole process that proves. Aim: 1,000,000 worlds in 3 s and 1 GB.',
    rows,
  }
}
