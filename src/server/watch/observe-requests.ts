import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Stands in the log and in the answer; undefined where nobody observes. */
    requestId: string | undefined
  }
}

/** Addresses that machines ask every few seconds. */
const probes = new Set(['/healthz', '/readyz', '/metrics'])

/**
 * Counts every request and logs it in one line: method, route pattern, status, milliseconds and an id that the answer carries
 * too. No address, body, header or person is kept. While `isClosing`, answers ask for the connection to be closed.
 */
export function observeRequests(log: Log, metrics: Metrics, isClosing: () => boolean): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now()
    const id = randomUUID()
    context.set('requestId', id)
    await next()
    context.res.headers.set('x-request-id', id)
    if (isClosing()) context.res.headers.set('connection', 'close')
    const ms = performance.now() - start
    const { method } = context.req
    const { status } = context.res
    const route = patternOf(context)
    metrics.answered(method, route, status, ms / 1000)
    log[probes.has(route) ? 'debug' : 'info']({ method, route, status, ms: Math.round(ms * 10) / 10, id }, 'answered')
  }
}

/** The pattern of the route that answered, `/api/versions/:hash`; `none` if there was none but what runs for every address. */
function patternOf(context: Context): string {
  const pattern = routePath(context)
  return pattern === '*' || pattern === '/*' ? 'none' : pattern
}
