import type { DatabaseKind } from '../../../src/server/database/database.ts'
import { environmentOf, seatTrainees } from '../../support/seat-trainees.ts'
import { shippedIds } from '../../support/shipped-scenarios.ts'
import type { Table } from '../support/print-table.ts'
import { median } from '../support/quantile.ts'
import { type StartedProgram, startProgram } from '../support/start-program.ts'
import { withPlace } from './bench-places.ts'
import type { Bench } from './bench-server.ts'
import type { Pressure } from './pressure.ts'

const rounds = 3
const milliseconds = 3000

/** Decisions a second beside rows a second that the same stack appends; they take turns. */
export function benchDeciding({ app, floor, load }: Bench, kind: DatabaseKind, processes: 1 | 2): Promise<Table> {
  return withPlace(kind, (floorPlace) =>
    withPlace(kind, async (place) => {
      const [floorSeats, seats] = [await seatTrainees(floorPlace, 32), await seatTrainees(place, 32)]
      const floors: StartedProgram[] = []
      const servers: StartedProgram[] = []
      for (let process = 0; process < processes; process += 1) {
        floors.push(await startProgram(floor, environmentOf(floorPlace)))
        servers.push(await app.start(environmentOf(place)))
      }
      const at = (started: readonly StartedProgram[], cookies: readonly string[]) => ({
        addresses: started.map(({ address }) => address),
        cookies,
        scenarios: shippedIds,
        milliseconds,
      })
      const found: Record<'floor' | 'surrounded' | 'deciding', Pressure[]> = { floor: [], surrounded: [], deciding: [] }
      for (let round = 0; round < rounds; round += 1) {
        found.floor.push(await load.run('append', at(floors, floorSeats), '/append'))
        found.surrounded.push(await load.run('append', at(floors, floorSeats), '/signed-in/append'))
        found.deciding.push(await load.run('decide', at(servers, seats)))
      }
      await Promise.all([...floors, ...servers].map(({ stop }) => stop()))
      const least = medianOf(found.floor)
      const row = (what: string, one: Pressure) => ({
        what,
        'a second': one.perSecond,
        'p50 ms': one.p50,
        'p95 ms': one.p95,
        'p99 ms': one.p99,
        'times the floor': least.perSecond / one.perSecond,
      })
      return {
        title: `Deciding on ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, ${processes === 1 ? 'one process' : 'two processes'}`,
        note: `32 people at once, medians of ${rounds} turns of ${milliseconds / 1000} s. Aim: within 1.5 times the floor.`,
        rows: [
          row('append a row: the floor', least),
          row('append a row, signed in, checked and logged', medianOf(found.surrounded)),
          row('decide', medianOf(found.deciding)),
        ],
      }
    }),
  )
}

const medianOf = (all: readonly Pressure[]): Pressure => ({
  perSecond: median(all.map(({ perSecond }) => perSecond)),
  p50: median(all.map(({ p50 }) => p50)),
  p95: median(all.map(({ p95 }) => p95)),
  p99: median(all.map(({ p99 }) => p99)),
})
