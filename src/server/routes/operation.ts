import { Hono } from 'hono'
import { problem } from './problem.ts'

export type Operation = {
  /** Whether the database answers and the process is not about to stop. */
  readonly isReady: () => Promise<boolean>
  readonly metrics: { readonly contentType: string; read(): Promise<string> }
}

/** For those who keep the server running: whether the process lives, whether it should be sent people, and what it counts. */
export function operationRoutes({ isReady, metrics }: Operation): Hono {
  const routes = new Hono()
  const fresh = { 'cache-control': 'no-store' }
  routes.get('/healthz', (context) => context.json({ status: 'alive' }, 200, fresh))
  routes.get('/readyz', async (context) => {
    if (await isReady()) return context.json({ status: 'ready' }, 200, fresh)
    context.header('cache-control', 'no-store')
    context.header('retry-after', '5')
    return problem(context, { type: '/problems/not-ready', title: 'The server cannot be used now', status: 503 })
  })
  routes.get('/metrics', async (context) => context.body(await metrics.read(), 200, { ...fresh, 'content-type': metrics.contentType }))
  return routes
}
