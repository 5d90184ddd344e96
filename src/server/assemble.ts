import type { Hono } from 'hono'
import { openApiDocument } from '../contract/api/open-api.ts'
import { playOperations } from '../contract/play/operations.ts'
import { playSchemas } from '../contract/play/schemas.ts'
import { createApi } from './app.ts'
import { assembleAccounts } from './assemble-accounts.ts'
import { openPlayServices } from './commands/play/open-play-services.ts'
import type { Configuration } from './configuration/configuration.ts'
import type { Database } from './database/database.ts'
import { isAnswering } from './database/is-answering.ts'
import type { Library } from './library/library.ts'
import { apiDescriptionRoutes } from './routes/api-description.ts'
import { attemptRoutes } from './routes/attempts.ts'
import { operationRoutes } from './routes/operation.ts'
import { scenarioAccess } from './routes/scenario-access.ts'
import type { Log } from './watch/log.ts'
import type { Metrics } from './watch/metrics.ts'
import { observeRequests } from './watch/observe-requests.ts'

/** What is open while the server runs. */
export type Resources = {
  readonly configuration: Configuration
  readonly database: Database
  readonly library: Library
  readonly log: Log
  readonly metrics: Metrics
  /** Whether the process has been told to stop. */
  readonly isClosing: () => boolean
}

/** Milliseconds after which a database counts as not answering. */
const patience = 2000

export type Assembled = {
  /** Everything the server answers but pages and files. */
  readonly app: Hono
  /** Where the first administrator joins a server that is reached at `publicUrl`; undefined once there is one. */
  offerFirstAdministrator(publicUrl: string): Promise<string | undefined>
  /** Resolves when what was promised beyond the answers, such as mail, is done. To be awaited before the database is closed. */
  close(): Promise<void>
}

/** Puts the server together over what is open. It opens nothing of these and closes nothing of them. */
export async function assemble({ configuration, database, library, log, metrics, isClosing }: Resources): Promise<Assembled> {
  const isReady = async () => !isClosing() && (await isAnswering(database, patience))
  const accounts = await assembleAccounts(configuration, database, log)
  const play = await openPlayServices(
    database,
    () => library,
    (mode) => metrics.decided(mode),
  )
  const playing = { authenticate: accounts.authenticate, play }
  const app = createApi({
    library,
    access: scenarioAccess(playing),
    // Accounts come first: they guard what follows against requests from other sites.
    routes: [
      operationRoutes({ isReady, metrics }),
      accounts.routes,
      attemptRoutes(playing),
      apiDescriptionRoutes(openApiDocument(playOperations, playSchemas)),
    ],
    observe: observeRequests(log, metrics, isClosing),
    log,
  })
  return { app, offerFirstAdministrator: accounts.offerFirstAdministrator, close: accounts.close }
}
