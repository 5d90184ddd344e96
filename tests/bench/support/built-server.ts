import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '../../..')

/** A server that answers at `address` until it is stopped. */
export type RunningServer = { readonly address: string; stop(): Promise<void> }

/** Starts the built server on a free port; builds it first where it is missing or older than its sources. */
export async function startServer(environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, ['src/server/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    const gone = once(child, 'exit')
    if (child.kill()) await gone
  }
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\S+/.exec(line)?.[0]
    if (address !== undefined) return { address, stop }
  }
  throw new Error('The server stopped before it had an address.')
}

/** The server with pages of its own: a copy of the built ones, so that a build meanwhile changes nothing, with `added` files. */
export async function startServerWith(added: Readonly<Record<string, string>>): Promise<RunningServer> {
  const pages = await mkdtemp(join(tmpdir(), 'kandokoro-bench-'))
  await cp(join(root, 'dist/web'), pages, { recursive: true })
  for (const [name, content] of Object.entries(added)) await writeFile(join(pages, name), content)
  const server = await startServer({ PAGES_DIR: pages })
  return {
    ...server,
    async stop() {
      await server.stop()
      await rm(pages, { recursive: true })
    },
  }
}
