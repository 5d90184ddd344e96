import { onTestFinished } from 'vitest'
import type { DatabaseKind } from '../../../src/server/database/database.ts'
import type { DatabasePlace } from '../../../src/server/database/open-database.ts'
import { aDatabasePlace } from '../../support/a-database.ts'
import { environmentOf, seatTrainees } from '../../support/seat-trainees.ts'
import { type StartedServer, startServer } from '../../support/start-server.ts'
import { Player } from './player.ts'

export type Crowd = {
  readonly place: DatabasePlace
  readonly players: readonly Player[]
  /** Starts a server over the database, stopped with the test if not before. */
  open(): Promise<StartedServer>
  /** How many decisions have been acknowledged to all of them. */
  acknowledged(): number
}

/** Twenty trainees, signed in, of a fresh database or of one at `where`. */
export async function aCrowd(kind: DatabaseKind, where?: DatabasePlace): Promise<Crowd> {
  const place = where ?? (await aDatabasePlace(kind))
  const cookies = await seatTrainees(place, 20)
  const players = cookies.map((cookie) => new Player(cookie))
  return {
    place,
    players,
    async open() {
      const server = await startServer({ ...environmentOf(place), LOG_LEVEL: 'warn' })
      onTestFinished(() => server.stop())
      return server
    },
    acknowledged: () => players.flatMap(({ attempts }) => attempts).reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
  }
}
