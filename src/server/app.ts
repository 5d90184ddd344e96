import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { databaseTrouble } from './database/database-trouble.ts'
import type { Library } from './library/library.ts'
import { databaseAway, storageFull } from './routes/database-problems.ts'
import { notFound, problem } from './routes/problem.ts'
import { type ScenarioAccess, scenarioRoutes } from './routes/scenarios.ts'
import { securityHeaders } from './routes/security-headers.ts'
import type { Log } from './watch/log.ts'

export type ApiParts = {
  readonly library: Library
  /** Who gets what of scenarios; everybody everything if it is not said. */
  readonly access?: ScenarioAccess
  /** What is answered besides the library. */
  readonly routes?: readonly Hono[]
  /** Sees every request before anything else does. */
  readonly observe?: MiddlewareHandler
  /** Where faults of the server go; to the console if it is not said. */
  readonly log?: Pick<Log, 'error'>
}

/** Everything the server answers but pages and files. */
export function createApi({ library, access, routes = [], observe, log = console }: ApiParts): Hono {
  const app = new Hono()
  if (observe) app.use(observe)
  app.use(securityHeaders)
  app.use(compress())
  app.route('/', scenarioRoutes(library, access))
  for (const one of routes) app.route('/', one)
  app.all('/api/*', (context) => notFound(context, 'There is nothing at this address.'))
  app.onError((error, context) => {
    log.error({ error, id: context.get('requestId') }, 'failed')
    const trouble = databaseTrouble(error)
    if (trouble !== undefined) return trouble === 'full' ? storageFull(context) : databaseAway(context)
    return problem(context, { type: '/problems/internal', title: 'The server failed', status: 500 })
  })
  return app
}
