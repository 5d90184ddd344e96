import type { DatabaseKind } from '../../../src/server/database/database.ts'
import { environmentOf, seatTrainees } from '../../support/seat-trainees.ts'
import { shippedIds } from '../../support/shipped-scenarios.ts'
import type { Table } from '../support/print-table.ts'
import { withPlace } from './bench-places.ts'
import type { Bench } from './bench-server.ts'

const people = 200
const megabyte = 1024 * 1024

/** What two hundred people who play at their own pace wait for, and what the server holds meanwhile. */
export function benchHumanPace({ app, load }: Bench, kind: DatabaseKind, seconds: number): Promise<Table> {
  return withPlace(kind, async (place) => {
    const cookies = await seatTrainees(place, people)
    const server = await app.start(environmentOf(place))
    const asked = { addresses: [server.address], cookies, scenarios: shippedIds, milliseconds: seconds * 1000 }
    const stretches = await load.run('atHumanPace', asked, 6)
    await server.stop()
    return {
      title: `${people} people at a human pace on ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, one process`,
      note: 'A decision every 5 to 15 seconds each; others: starting and looking back. Aim: p99 under 50 ms, memory steady.',
      rows: stretches.map(({ seconds, decisions, others, resident, heap }) => ({
        'until s': seconds,
        decisions: decisions.count,
        'p50 ms': decisions.p50,
        'p95 ms': decisions.p95,
        'p99 ms': decisions.p99,
        others: others.count,
        'others p50 ms': others.p50,
        'others p99 ms': others.p99,
        'resident MB': resident / megabyte,
        'heap MB': heap / megabyte,
      })),
    }
  })
}
