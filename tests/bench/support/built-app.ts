import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createBuilder } from 'vite'

const root = join(import.meta.dirname, '../../..')

/** The simulator built in a folder of its own, so that other builds change nothing, and servers of it. */
export type BuiltApp = {
  /** Starts a server on a free port, with `files` added to its pages or in place of them. Resolves to its address. */
  serve(files: Readonly<Record<string, string>>): Promise<string>
  /** Stops every server and removes what was built. */
  close(): Promise<void>
}

export async function buildApp(): Promise<BuiltApp> {
  // Within the project, where the built server finds its packages.
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'bench-'))
  const outDir = (name: string) => ({ build: { outDir: join(folder, name), emptyOutDir: true } })
  const builder = await createBuilder({ root, logLevel: 'error', environments: { client: outDir('web'), ssr: outDir('server') } })
  await builder.buildApp()
  const stops: (() => Promise<void>)[] = []
  return {
    async serve(files) {
      const pages = join(folder, `pages-${stops.length}`)
      await cp(join(folder, 'web'), pages, { recursive: true })
      for (const [name, content] of Object.entries(files)) await writeFile(join(pages, name), content)
      const { address, stop } = await startServer(join(folder, 'server/main.js'), pages)
      stops.push(stop)
      return address
    },
    async close() {
      await Promise.all(stops.map((stop) => stop()))
      await rm(folder, { recursive: true })
    },
  }
}

async function startServer(program: string, pages: string) {
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PAGES_DIR: pages },
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
