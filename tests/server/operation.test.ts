import { createServer, type IncomingMessage, request as open, type ServerResponse } from 'node:http'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createApi } from '../../src/server/app.ts'
import { assemble, type Resources } from '../../src/server/assemble.ts'
import { readConfiguration } from '../../src/server/configuration/read-configuration.ts'
import type { Database } from '../../src/server/database/database.ts'
import { readLibrary } from '../../src/server/library/read-library.ts'
import { closeGracefully } from '../../src/server/watch/close-gracefully.ts'
import { openLog } from '../../src/server/watch/log.ts'
import { Metrics } from '../../src/server/watch/metrics.ts'
import { observeRequests } from '../../src/server/watch/observe-requests.ts'
import { aDatabase, onEachDatabase } from '../support/a-database.ts'

const library = await readLibrary('scenarios')

/** A log that is read back, line by line. */
function aLog() {
  const lines: Record<string, unknown>[] = []
  return { lines, log: openLog('debug', { write: (line: string) => void lines.push(JSON.parse(line)) }) }
}

async function anAssembled(database: Database, given: Partial<Resources> = {}) {
  const { log, lines } = aLog()
  const resources = { configuration: readConfiguration({}), database, library, log, metrics: new Metrics(), isClosing: () => false }
  const { app } = await assemble({ ...resources, ...given })
  return { app, lines }
}

onEachDatabase((kind) => {
  test('a server is alive and ready while its database answers', async () => {
    const database = await aDatabase(kind)
    const { app } = await anAssembled(database)
    for (const path of ['/healthz', '/readyz']) expect((await app.request(path)).status).toBe(200)
    await database.close()
    expect((await app.request('/healthz')).status).toBe(200)
    const { status, headers } = await app.request('/readyz')
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([503, 'application/problem+json', 'no-store'])
  })
})

test('a server that is about to stop is alive, not ready, and asks clients to come back elsewhere', async () => {
  const { app } = await anAssembled(await aDatabase('sqlite'), { isClosing: () => true })
  const alive = await app.request('/healthz')
  expect([alive.status, alive.headers.get('connection')]).toEqual([200, 'close'])
  expect((await app.request('/readyz')).status).toBe(503)
})

test('requests are counted and logged by pattern, with nothing of who asked for what', async () => {
  const { app, lines } = await anAssembled(await aDatabase('sqlite'))
  const tell = { headers: { cookie: 'session=hunter2', 'user-agent': 'hunter2', authorization: 'hunter2', 'x-forwarded-for': '192.0.2.7' } }
  const answers = [
    await app.request('/api/library?name=hunter2', tell),
    await app.request('/api/versions/hunter2', tell),
    await app.request('/hunter2', { ...tell, method: 'POST', body: 'hunter2' }),
    await app.request('/api/hunter2', tell),
  ]
  expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/api/library', 200],
    ['GET', '/api/versions/:hash', 404],
    ['POST', 'none', 404],
    ['GET', '/api/*', 404],
  ])
  expect(lines.map(({ id }) => id)).toEqual(answers.map(({ headers }) => headers.get('x-request-id')))
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(['level', 'time', 'method', 'route', 'status', 'ms', 'id', 'message'])
    expect(line.ms).toBeGreaterThanOrEqual(0)
  }
  const metrics = await (await app.request('/metrics')).text()
  expect(metrics).toContain('http_requests_total{method="GET",route="/api/versions/:hash",status="404"} 1')
  expect(metrics).toContain('http_request_duration_seconds_bucket{le="0.05",method="GET",route="/api/library"}')
  expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/m)
  expect(JSON.stringify(lines) + metrics).not.toMatch(/hunter2|192\.0\.2\.7/)
})

test('decisions are counted by mode', async () => {
  const metrics = new Metrics()
  metrics.decided('practice')
  metrics.decided('assessment')
  metrics.decided('practice')
  expect(await metrics.read()).toContain('kandokoro_decisions_total{mode="practice"} 2')
})

test('a fault is logged with where it arose and the id of its request, without what was sent', async () => {
  const { log, lines } = aLog()
  const routes = new Hono()
  routes.post('/api/broken', async (context) => context.json(await context.req.json()))
  routes.get('/api/taken', () => {
    throw Object.assign(new Error('duplicate key value'), { code: '23505', detail: 'Key (email)=(hunter2) already exists.' })
  })
  const api = createApi({ library, routes: [routes], observe: observeRequests(log, new Metrics(), () => false), log })
  const broken = await api.request('/api/broken', { method: 'POST', body: '{"say": hunter2' })
  expect(broken.status).toBe(500)
  expect(await broken.text()).not.toContain('hunter2')
  await api.request('/api/taken')
  const [first, , second] = lines as { id: string; error: { type: string; code?: string; message?: string; at: string[] } }[]
  expect(first?.id).toBe(broken.headers.get('x-request-id'))
  expect(first?.error).toMatchObject({ type: 'SyntaxError' })
  expect(second?.error).toMatchObject({ type: 'Error', code: '23505', message: 'duplicate key value' })
  expect(second?.error.at[0]).toContain('operation.test.ts')
  expect(JSON.stringify(lines)).not.toContain('hunter2')
})

/** A server that answers when the test says so, and one request to it that waits. */
async function aBusyServer() {
  const waiting: ServerResponse[] = []
  const server = createServer((_, response) => void waiting.push(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    const asked = open({ port, host: '127.0.0.1', agent: false, headers: { connection: 'keep-alive' } }, resolve)
    asked.on('error', reject)
    asked.end()
  })
  answered.catch(() => {})
  await expect.poll(() => waiting.length).toBe(1)
  return { server, port, answered, answer: () => waiting[0]?.end('done') }
}

test('closing waits for what was accepted, accepts nothing more, and does not wait for connections kept open', async () => {
  const { server, port, answered, answer } = await aBusyServer()
  const closing = closeGracefully(server, 30)
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow()
  answer()
  expect((await answered).statusCode).toBe(200)
  expect(await closing).toBe(true)
})

test('closing gives up at its deadline', async () => {
  const { server, answered } = await aBusyServer()
  expect(await closeGracefully(server, 0.2)).toBe(false)
  await expect(answered).rejects.toThrow()
})
