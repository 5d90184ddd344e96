import type { Table } from '../support/print-table.ts'
import { benchExploring } from './bench-exploring.ts'
import { benchReading } from './bench-reading.ts'
import { benchSteps } from './bench-steps.ts'

const sizes = [20, 200, 2_000, 10_000]

/** The engine without a page: deciding, reading, exploring. */
export async function* benchCore(): AsyncGenerator<Table> {
  yield* await benchSteps(sizes)
  yield* await benchReading(sizes)
  yield* await benchExploring(sizes)
}
