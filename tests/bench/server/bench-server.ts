import { join } from 'node:path'
import { type BuiltApp, buildApp } from '../support/built-app.ts'
import { bundle } from '../support/bundle.ts'
import type { Table } from '../support/print-table.ts'
import { type SeparateProcesses, separateProcesses } from '../support/separate-processes.ts'
import { benchDeciding } from './bench-deciding.ts'
import { benchHumanPace } from './bench-human-pace.ts'
import { kinds } from './bench-places.ts'
import type { LoadJobs } from './jobs.ts'

/** What is measured, and those who ask. */
export type Bench = { readonly app: BuiltApp; readonly floor: string; readonly load: SeparateProcesses<LoadJobs> }

/** The server under people, as fast as it goes and for so many seconds at the pace of people. */
export async function* benchServer(seconds: number): AsyncGenerator<Table> {
  const app = await buildApp()
  const load = await separateProcesses<LoadJobs>(join(import.meta.dirname, 'jobs.ts'))
  const floor = await bundle(join(import.meta.dirname, 'floor-server.ts'))
  const bench: Bench = { app, floor: floor.program, load }
  try {
    for (const kind of kinds) {
      yield await benchDeciding(bench, kind, 1)
      // The embedded database is for one process.
      if (kind === 'postgres') yield await benchDeciding(bench, kind, 2)
    }
    for (const kind of kinds) yield await benchHumanPace(bench, kind, seconds)
  } finally {
    await Promise.all([app.close(), load.close(), floor.remove()])
  }
}
