import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Language } from '../../core/scenario/scenario.ts'
import { preferredLanguage } from '../pages/preferred-language.ts'

/** The pages as they are sent before any script runs. */
export type Pages = {
  /** The choose page, drawn ahead of time. */
  readonly start: Readonly<Record<Language, string>>
  /** The frame in which every other page is drawn by the script. */
  readonly frame: Readonly<Record<Language, string>>
}

const addresses = ['/scenarios/:id', '/attempts/:id', '/attempts/:id/debrief', '/attempts/:id/compare', '/history', '/sign-in', '/link']

/** Every address of the simulator, and a page that says so for any other. */
export function pageRoutes(pages: Pages): Hono {
  const routes = new Hono()
  const answer = (kind: keyof Pages, status: 200 | 404) => (context: import('hono').Context) => {
    const language = preferredLanguage(getCookie(context, 'kandokoro-language'), context.req.header('accept-language'))
    context.header('vary', 'accept-language, cookie')
    context.header('cache-control', 'no-cache')
    return context.html(pages[kind][language], status)
  }
  routes.get('/', answer('start', 200))
  for (const address of addresses) routes.get(address, answer('frame', 200))
  routes.notFound(answer('frame', 404))
  return routes
}
