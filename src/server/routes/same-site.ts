import type { MiddlewareHandler } from 'hono'
import { forbidden } from './refusals.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site makes a browser ask for (CSRF), besides SameSite cookies. Browsers say where a request comes from:
 * `Sec-Fetch-Site`, or `Origin` in older ones. What says neither is no browser and carries nobody’s cookies.
 */
export const sameSite =
  (publicUrl: string): MiddlewareHandler =>
  async (context, next) => {
    if (harmless.has(context.req.method)) return next()
    const site = context.req.header('sec-fetch-site')
    const origin = context.req.header('origin')
    const isOurs = () =>
      origin === undefined ||
      origin === new URL(publicUrl).origin ||
      (URL.canParse(origin) && new URL(origin).host === context.req.header('host'))
    if (site === undefined ? isOurs() : site === 'same-origin' || site === 'none') return next()
    return forbidden(context, 'The request comes from another site.')
  }
