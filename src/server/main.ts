import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import pino from 'pino'
import type { Language } from '../core/scenario/scenario.ts'
import { prerender } from '../web/prerender.tsx'
import { type Assembled, assemble } from './assemble.ts'
import type { Configuration } from './configuration/configuration.ts'
import { ConfigurationError, readConfiguration } from './configuration/read-configuration.ts'
import type { Database } from './database/database.ts'
import { FolderHeldError } from './database/hold-folder.ts'
import { openDatabase } from './database/open-database.ts'
import type { Library } from './library/library.ts'
import { readLibrary } from './library/read-library.ts'
import { linkedFiles } from './pages/linked-files.ts'
import { fillPage } from './pages/page-template.ts'
import { presentLibrary } from './presenters/library.ts'
import { type Pages, pageRoutes } from './routes/pages.ts'
import { notFound } from './routes/problem.ts'
import { closeGracefully } from './watch/close-gracefully.ts'
import { openLog } from './watch/log.ts'
import { Metrics } from './watch/metrics.ts'

async function drawPages(template: string, links: string, library: Library): Promise<Pages> {
  const data = presentLibrary(library)
  const draw = async (path: string) => {
    const inLanguage = async (language: Language) =>
      fillPage(template, { language, links, data, ...(await prerender(path, language, data)) })
    return { ja: await inLanguage('ja'), en: await inLanguage('en') }
  }
  return { start: await draw('/'), frame: await draw('/frame') }
}

async function openLibrary(folder: string): Promise<Library> {
  const library = await readLibrary(folder).catch((error: Error) => {
    throw new ConfigurationError(`SCENARIOS_DIR cannot be read: ${error.message}`)
  })
  for (const { id, findings } of library.broken) {
    console.error(`Scenario ${id} is not offered:\n${findings.map(({ text }) => text.en).join('\n')}`)
  }
  return library
}

/** Why the database cannot be opened, in a line without its address, which holds a password. */
async function openStore(configuration: Configuration): Promise<Database> {
  return openDatabase(configuration).catch((error: Error & { code?: string }) => {
    if (error instanceof FolderHeldError) throw new ConfigurationError(`${error.message} Stop it first, or give this one another DATA_DIR.`)
    const variable = configuration.databaseUrl === undefined ? `DATA_DIR ${configuration.dataFolder}` : 'The database of DATABASE_URL'
    throw new ConfigurationError(`${variable} cannot be used: ${error.message || error.code}`, { cause: error })
  })
}

async function servePages(app: Hono, folder: string, library: Library): Promise<void> {
  const keep = 'public, max-age=31536000, immutable'
  app.use('/assets/*', serveStatic({ root: folder, onFound: (_, context) => context.header('cache-control', keep) }))
  app.all('/assets/*', (context) => notFound(context, 'No page of this version uses this file.'))
  app.use('/favicon.svg', serveStatic({ root: folder }))
  const built = (file: string) => readFile(join(folder, file), 'utf8')
  const links = linkedFiles(JSON.parse(await built('.vite/manifest.json')), 'src/web/start.tsx')
  const pages = pageRoutes(await drawPages(await built('index.html'), links, library))
  app.route('/', pages)
  app.notFound((context) => pages.fetch(context.req.raw))
}

async function main(configuration: Configuration): Promise<void> {
  const library = await openLibrary(configuration.scenarios)
  const database = await openStore(configuration)
  const output = pino.destination({ dest: 1, sync: false })
  const log = openLog(configuration.logLevel, output)
  let closing = false
  const metrics = new Metrics()
  const assembled = await assemble({ configuration, database, library, log, metrics, isClosing: () => closing })
  const { app } = assembled
  await servePages(app, configuration.pages, library)

  const server = serve({ fetch: app.fetch, port: configuration.port, hostname: configuration.host }, ({ address, port, family }) => {
    const shown = configuration.host === 'localhost' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
    console.log(`Kandokoro is at http://${shown}:${port} (${library.versions.length} scenarios)`)
    greetFirstAdministrator(assembled, configuration.publicUrl ?? `http://${shown}:${port}`).catch((error) =>
      log.error({ error }, 'failed'),
    )
  }) as Server
  server.on('error', (error: NodeJS.ErrnoException) => {
    stop(
      error.code === 'EADDRINUSE'
        ? `Port ${configuration.port} on ${configuration.host} is taken. Choose another: PORT=3001 npm start`
        : `The server cannot listen on ${configuration.host}:${configuration.port}: ${error.message}`,
    )
  })

  const close = async () => {
    if (closing) return stop('Stopped at once, as asked again.')
    closing = true
    const inTime = await closeGracefully(server, configuration.shutdownSeconds)
    if (!inTime) log.warn(`Requests were not answered within ${configuration.shutdownSeconds} seconds and were cut off.`)
    await assembled.close()
    await database.close()
    output.flushSync()
    process.exit(inTime ? 0 : 1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, close)
}

/** Says how to become the first administrator, as long as there is none. */
async function greetFirstAdministrator({ offerFirstAdministrator }: Assembled, publicUrl: string): Promise<void> {
  const link = await offerFirstAdministrator(publicUrl)
  if (link === undefined) return
  console.log(`まだ管理者がいません。次のリンクで最初の管理者になれます（24 時間以内に 1 回だけ）。`)
  console.log(`There is no administrator yet. With this link you become the first, once, within 24 hours:\n${link}`)
}

function stop(reason: string): void {
  console.error(reason)
  process.exit(1)
}

try {
  await main(readConfiguration(process.env))
} catch (error) {
  if (error instanceof ConfigurationError) stop(error.message)
  else throw error
}
