import type { Table } from '../support/print-table.ts'
import { benchProving } from './bench-proving.ts'
import { benchReading } from './bench-reading.ts'
import { benchSteps } from './bench-steps.ts'

const sizes = [20, 200, 2_000, 10_000]

/** The engine without a page: deciding, reading, proving. */
export async function* benchCore(): AsyncGenerator<Table> {
  yield* await benchSteps(sizes)
  // Beyond some 280 of these scenes a file is larger than load reads; what it then takes to refuse it is shown.
  yield* await benchReading([20, 100, 200, 2_000, 10_000])
  yield* benchProving()
}
