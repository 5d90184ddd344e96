import { powerOfTen } from '../../support/power-of-ten.ts'
import type { Table } from '../../support/print-table.ts'
import { isSpent, type SeparateProcesses, type Spent } from '../../support/separate-processes.ts'
import type { ProvingJobs } from './jobs.ts'
import type { MachineWay } from './machine-job.ts'
import { medianOfRuns } from './median-of-runs.ts'

const limit = 10_000
const columns: Readonly<Record<MachineWay, string>> = {
  simplePaths: 'simple paths',
  scoredStates: 'scored states',
  shortestPaths: 'shortest paths',
}
type Walked = { readonly ms: number; readonly found: number }

/** The ways of `xstate/graph` on ladders of growing size, each until it takes too long, beside all that `prove` tells. */
export async function benchMachines(processes: SeparateProcesses<ProvingJobs>, sizes: readonly number[]): Promise<Table> {
  const ways = Object.keys(columns) as MachineWay[]
  const left = new Set(ways)
  const rows = []
  for (const size of sizes) {
    if (left.size === 0) break
    const prove = await medianOfRuns(() => processes.run('ladderCold', size, 'prove'))
    const row: Record<string, string | number> = { scenes: size, 'prove ms': prove }
    for (const way of ways) {
      const walked = left.has(way) ? await processes.runWithin(limit, 'machineWalked', size, way) : undefined
      if (isSpent(walked)) left.delete(way)
      Object.assign(row, cells(columns[way], walked, prove))
    }
    rows.push(row)
  }
  return {
    title: 'Proving beside xstate/graph, the same scenes without state (first run in a fresh process)',
    note: `simple paths: getSimplePaths to the endings. scored states: getAdjacencyMap with the sums of the scores in context, which what can be scored needs. shortest paths: getShortestPaths, which tells neither. Each until its process takes more than ${limit / 1000} s.`,
    rows,
  }
}

function cells(column: string, walked: Walked | Spent | undefined, prove: number): Record<string, string | number> {
  const cell = (found: string, ms: string | number, ratio: string | number) => ({
    [column]: found,
    [`${column} ms`]: ms,
    [`${column.split(' ')[0]} ÷ prove`]: ratio,
  })
  if (walked === undefined) return cell('', '', '')
  if (walked === 'out of memory') return cell('', walked, '')
  if (walked === 'too long') return cell('', `> ${limit / 1000} s`, `> ${Math.round(limit / prove)}`)
  return cell(powerOfTen(BigInt(walked.found)), walked.ms, walked.ms / prove)
}
