import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { type Mood, moods } from '../../core/scenario/moods.ts'
import type { Library } from '../library/library.ts'
import { presentLibrary } from '../presenters/library.ts'
import { notFound } from './problem.ts'

const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }

/** The library of scenarios, their versions for practice, and the faces of their people. */
export function scenarioRoutes(library: Library): Hono {
  const routes = new Hono()
  routes.get('/api/library', etag(), (context) => context.json(presentLibrary(library), 200, { 'cache-control': 'no-cache' }))

  routes.get('/api/versions/:hash', (context) => {
    const version = library.version(context.req.param('hash'))
    if (version === undefined) return notFound(context, 'No scenario of this library has this content hash.')
    return context.json(version, 200, forEver)
  })

  routes.get('/portraits/:hash/:member/:file', (context) => {
    const { hash, member, file } = context.req.param()
    const mood = file.replace(/\.svg$/, '')
    const svg = (moods as readonly string[]).includes(mood) ? library.portrait(hash, member, mood as Mood) : undefined
    if (svg === undefined) return notFound(context, 'Nobody in this library has this face.')
    return context.body(svg, 200, { 'content-type': 'image/svg+xml', ...forEver })
  })
  return routes
}
