import type { Table } from '../support/print-tables.ts'
import { benchExploring } from './bench-exploring.ts'
import { benchReading } from './bench-reading.ts'
import { benchSteps } from './bench-steps.ts'

const sizes = [20, 200, 2_000, 10_000]

/** The engine without a page: deciding, reading, exploring. */
export async function benchCore(): Promise<Table[]> {
  const steps = await benchSteps(sizes)
  // 800 scenes are about the most that the bounds of load let through.
  const read = await benchReading([20, 200, 800, 2_000, 10_000])
  return [...steps, ...read, ...(await benchExploring(sizes))]
}
