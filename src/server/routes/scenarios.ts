import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { type Mood, moods } from '../../core/scenario/moods.ts'
import type { Library } from '../library/library.ts'
import { presentLibrary } from '../presenters/library.ts'
import { notFound, problem } from './problem.ts'

const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }

/** Who gets what of scenarios besides the cards, which are for everybody. */
export type ScenarioAccess = {
  /** Whether who sends these headers may have the whole scenario, its answer key included. */
  mayRead(headers: Headers, scenario: string): Promise<boolean>
  /** The face of somebody in a version that is no longer offered but still played. */
  earlierFace(hash: string, member: string, mood: Mood): Promise<string | undefined>
}

/** Where nobody has an account there is nobody to keep anything from. */
const openAccess: ScenarioAccess = { mayRead: async () => true, earlierFace: async () => undefined }

/** The library of scenarios, their versions for practice, and the faces of their people. */
export function scenarioRoutes(library: Library, access: ScenarioAccess = openAccess): Hono {
  const routes = new Hono()
  routes.get('/api/library', etag(), (context) => context.json(presentLibrary(library), 200, { 'cache-control': 'no-cache' }))

  routes.get('/api/versions/:hash', async (context) => {
    const version = library.version(context.req.param('hash'))
    if (version === undefined) return notFound(context, 'No scenario of this library has this content hash.')
    if (!(await access.mayRead(context.req.raw.headers, version.scenario.id))) {
      context.header('cache-control', 'no-store')
      return problem(context, {
        type: '/problems/forbidden',
        title: 'This scenario is not handed out',
        status: 403,
        detail: 'It is played on the server by people who have signed in.',
      })
    }
    // Not for caches between: the next who asks may not have it.
    return context.json(version, 200, { 'cache-control': 'private, max-age=31536000, immutable' })
  })

  routes.get('/portraits/:hash/:member/:file', async (context) => {
    const { hash, member, file } = context.req.param()
    const mood = file.replace(/\.svg$/, '')
    const isMood = (moods as readonly string[]).includes(mood)
    const svg = isMood
      ? (library.portrait(hash, member, mood as Mood) ?? (await access.earlierFace(hash, member, mood as Mood)))
      : undefined
    if (svg === undefined) return notFound(context, 'Nobody in this library has this face.')
    return context.body(svg, 200, { 'content-type': 'image/svg+xml', ...forEver })
  })
  return routes
}
