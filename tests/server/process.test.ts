import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildKandokoro, runKandokoro } from '../support/run-kandokoro.ts'
import { startServer as start } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Starts a server that is stopped with the test, if it has not been before. */
async function startServer(environment: Record<string, string> = {}) {
  const server = await start(environment)
  onTestFinished(() => server.stop())
  return server
}

const statusOf = async (address: string) => (await fetch(address)).status

// Builds what is missing or stale.
beforeAll(async () => {
  await (await start()).stop()
  await buildKandokoro()
}, 180_000)

test('a server makes its data folder, and is ready', { timeout: 60_000 }, async () => {
  const folder = join(await temporaryFolder({}), 'not/yet/there')
  const { address, stop } = await startServer({ DATA_DIR: folder })
  expect(await statusOf(`${address}/readyz`)).toBe(200)
  expect(await statusOf(`${address}/`)).toBe(200)
  expect(existsSync(join(folder, 'kandokoro.db'))).toBe(true)
  await stop()
})

test('a second server on the same folder is refused and told who has it; the first goes on', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder({})
  const first = await startServer({ DATA_DIR: folder })
  await expect(start({ DATA_DIR: folder })).rejects.toThrow(
    new RegExp(`ended with 1:\\nThe data folder .* is in use by process ${first.pid} on ${hostname()}, since \\d{4}-`),
  )
  expect(await statusOf(`${first.address}/readyz`)).toBe(200)
})

test('a server that was killed leaves no lock behind', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder({})
  expect(await (await startServer({ DATA_DIR: folder })).end('SIGKILL')).toBe(null)
  const { address } = await startServer({ DATA_DIR: folder })
  expect(await statusOf(`${address}/readyz`)).toBe(200)
})

test('a server told to stop finishes what it has accepted, lets its database go and ends with 0', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder({})
  const { address, end } = await startServer({ DATA_DIR: folder })
  const { hostname: host, port } = new URL(address)
  const socket = connect(Number(port), host)
  onTestFinished(() => void socket.destroy())
  let answer = ''
  socket.on('data', (part) => {
    answer += part
  })
  // Begun, and not yet all there.
  socket.write('GET /api/library HTTP/1.1\r\nhost: x\r\n')
  await new Promise((resolve) => setTimeout(resolve, 200))
  const ended = end('SIGTERM')
  await expect.poll(() => fetch(`${address}/healthz`).catch(() => 'refused')).toBe('refused')
  socket.write('\r\n')
  expect(await ended).toBe(0)
  expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  expect(answer).toMatch(/^connection: close\r$/im)
  expect(answer).toMatch(/"scenarios":.*\r\n0\r\n\r\n$|"broken":\[\]\}$/s)
  expect(await readdir(folder)).not.toContain('lock.json')
})

test('a request that does not come to an end is cut off at the deadline', { timeout: 60_000 }, async () => {
  const { address, end, written } = await startServer({ SHUTDOWN_SECONDS: '1' })
  const { hostname: host, port } = new URL(address)
  const socket = connect(Number(port), host)
  socket.on('error', () => {})
  socket.write('GET /api/library HTTP/1.1\r\nhost: x\r\n')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await end('SIGTERM')).toBe(1)
  expect(written()).toContain('cut off')
})

test('values that cannot be used keep the server from starting, a line for each', { timeout: 60_000 }, async () => {
  const started = start({ PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://me:hunter2@db/x' })
  const error = await started.then(
    () => new Error('It started.'),
    (reason: Error) => reason,
  )
  expect(error.message.trim().split('\n')).toEqual([
    'The server ended with 1:',
    'PORT must be a number from 0 to 65535, not "x".',
    'DATABASE_URL must be like postgres://user:password@host:5432/name.',
    'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent, not "loud".',
  ])
})

test('a database that cannot be reached, and a folder that cannot be made, are named in a line', { timeout: 60_000 }, async () => {
  await expect(start({ DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/x' })).rejects.toThrow(
    /ended with 1:\nThe database of DATABASE_URL cannot be used: .*ECONNREFUSED[^\n]*\n$/,
  )
  const folder = await temporaryFolder({ data: 'a file' })
  await expect(start({ DATA_DIR: join(folder, 'data') })).rejects.toThrow(/ended with 1:\nDATA_DIR .* cannot be used: [^\n]*\n$/)
})

test('the log is a JSON object a request, and LOG_LEVEL quiets it', { timeout: 60_000 }, async () => {
  const loud = await startServer()
  await fetch(`${loud.address}/scenarios/anything?who=hunter2`)
  await loud.end('SIGTERM')
  const lines = loud
    .written()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 'info', method: 'GET', route: '/scenarios/:id', status: 200 }])
  expect(lines.join()).not.toMatch(/anything|hunter2/)
  const quiet = await startServer({ LOG_LEVEL: 'silent' })
  await fetch(`${quiet.address}/`)
  await quiet.end('SIGTERM')
  expect(quiet.written()).not.toContain('{')
})

test('a running server is backed up, and restored once it has stopped', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder({})
  const environment = { DATA_DIR: join(folder, 'data') }
  const { address, pid, end } = await startServer(environment)
  const saved = await runKandokoro(['backup', 'saved.db'], { folder, environment })
  expect([saved.status, saved.err]).toEqual([0, expect.stringMatching(/^Saved to saved\.db \(\d+ kB\)\.\n$/)])
  const refused = await runKandokoro(['restore', 'saved.db'], { folder, environment })
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining(`is in use (process ${pid} on ${hostname()}, since `)])
  expect(await statusOf(`${address}/readyz`)).toBe(200)
  await end('SIGKILL')
  const restored = await runKandokoro(['restore', 'saved.db'], { folder, environment })
  expect([restored.status, restored.err]).toEqual([0, expect.stringContaining('is kept in ')])
  const again = await startServer(environment)
  expect(await statusOf(`${again.address}/readyz`)).toBe(200)
})
