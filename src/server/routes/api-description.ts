import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { OpenApiDocument } from '../../contract/api/open-api.ts'
import { apiPage } from '../pages/api-page.ts'
import { apiPageStyle } from '../pages/api-page-style.ts'

/** The description of the API: for programs as OpenAPI 3.1, for people as a page. */
export function apiDescriptionRoutes(document: OpenApiDocument): Hono {
  const routes = new Hono()
  const fresh = { 'cache-control': 'no-cache' }
  routes.get('/api/openapi.json', etag(), (context) => context.json(document, 200, fresh))
  routes.get('/api/docs', etag(), (context) => context.html(apiPage(document, 'docs.css'), 200, fresh))
  routes.get('/api/docs.css', etag(), (context) => context.body(apiPageStyle, 200, { ...fresh, 'content-type': 'text/css; charset=utf-8' }))
  return routes
}
