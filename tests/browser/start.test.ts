import { request } from 'node:http'
import { createServer } from 'node:net'
import { expect } from 'vitest'
import { test } from '../support/page-test.ts'
import { startServer } from '../support/start-server.ts'

/** Asks for `path` as it is written, which `fetch` would tidy first. */
const askRaw = (address: string, path: string): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const asked = request({ hostname, port, path }, (answer) => {
      let body = ''
      answer.on('data', (part: Buffer) => (body += part))
      answer.on('end', () => resolve({ status: answer.statusCode, body }))
    })
    asked.on('error', reject).end()
  })

test('a port that is taken is said plainly, with what to do, and the server ends with 1', async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port))
  })
  const starting = startServer({ PORT: `${port}` }).then(
    (server) => server.stop().then(() => 'started'),
    (error: Error) => error.message,
  )
  const said = await starting
  taken.close()
  expect(said).toBe(`The server ended with 1:\nPort ${port} on 127.0.0.1 is taken. Choose another: PORT=3001 npm start\n`)
})

test.for([
  [{ PORT: 'eighty' }, 'PORT must be a number from 0 to 65535, not "eighty".'],
  [{ SCENARIOS_DIR: '/nowhere' }, 'SCENARIOS_DIR'],
] as const)('%j is refused in one line, without a stack', async ([environment, said]) => {
  const refused = await startServer(environment).then(
    (server) => server.stop().then(() => 'started'),
    (error: Error) => error.message,
  )
  expect(refused).toContain('The server ended with 1')
  expect(refused).toContain(said)
  expect(refused).not.toMatch(/\n\s+at /)
})

test('no path leads out of the folder of the pages', async ({ server }) => {
  for (const path of [
    '/assets/../../package.json',
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/server/main.js',
    '/../package.json',
  ]) {
    const { status, body } = await askRaw(server.address, path)
    expect(status, path).toBe(404)
    expect(body).not.toContain('"devDependencies"')
    expect(body).not.toContain('import ')
  }
})

test('every page comes with the policy that lets nothing in from elsewhere', async ({ server }) => {
  for (const path of ['/', '/history', '/nowhere']) {
    const { headers } = await fetch(`${server.address}${path}`)
    expect(headers.get('content-security-policy'), path).toContain("script-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('a file that no page of this version uses is not there', async ({ server }) => {
  const answer = await fetch(`${server.address}/assets/gone-00000000.js`)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable')
})
