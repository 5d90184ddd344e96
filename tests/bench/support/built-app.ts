import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createBuilder } from 'vite'
import { type StartedProgram, startProgram } from './start-program.ts'

const root = join(import.meta.dirname, '../../..')

/** The simulator built in a folder of its own, so that other builds change nothing, and servers of it. */
export type BuiltApp = {
  /** Starts a server on a free port, with `files` added to its pages or in place of them. Resolves to its address. */
  serve(files: Readonly<Record<string, string>>): Promise<string>
  /** Starts a server on a free port with these variables, which name its database. */
  start(environment: Readonly<Record<string, string>>): Promise<StartedProgram>
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
  const program = join(folder, 'server/main.js')
  const start = async (environment: Readonly<Record<string, string>>) => {
    const started = await startProgram(program, { PAGES_DIR: join(folder, 'web'), ...environment })
    stops.push(started.stop)
    return started
  }
  return {
    async serve(files) {
      const pages = join(folder, `pages-${stops.length}`)
      await cp(join(folder, 'web'), pages, { recursive: true })
      for (const [name, content] of Object.entries(files)) await writeFile(join(pages, name), content)
      const { address } = await start({ PAGES_DIR: pages, DATA_DIR: join(folder, `data-${stops.length}`) })
      return address
    },
    start,
    async close() {
      await Promise.all(stops.map((stop) => stop()))
      await rm(folder, { recursive: true })
    },
  }
}
