import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Library } from './library/library.ts'
import { notFound, problem } from './routes/problem.ts'
import { scenarioRoutes } from './routes/scenarios.ts'
import { securityHeaders } from './routes/security-headers.ts'

/** Everything the server answers but pages and files. */
export function createApi(library: Library): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use(compress())
  app.route('/', scenarioRoutes(library))
  app.all('/api/*', (context) => notFound(context, 'There is nothing at this address.'))
  app.onError((error, context) => {
    console.error(error)
    return problem(context, { type: '/problems/internal', title: 'The server failed', status: 500 })
  })
  return app
}
