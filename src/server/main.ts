import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Language } from '../core/scenario/scenario.ts'
import { prerender } from '../web/prerender.tsx'
import { createApi } from './app.ts'
import { type Configuration, ConfigurationError, readConfiguration } from './configuration.ts'
import type { Library } from './library/library.ts'
import { readLibrary } from './library/read-library.ts'
import { linkedFiles } from './pages/linked-files.ts'
import { fillPage } from './pages/page-template.ts'
import { presentLibrary } from './presenters/library.ts'
import { type Pages, pageRoutes } from './routes/pages.ts'
import { notFound } from './routes/problem.ts'

async function drawPages(template: string, links: string, library: Library): Promise<Pages> {
  const data = presentLibrary(library)
  const draw = async (path: string) => {
    const inLanguage = async (language: Language) =>
      fillPage(template, { language, links, data, ...(await prerender(path, language, data)) })
    return { ja: await inLanguage('ja'), en: await inLanguage('en') }
  }
  return { start: await draw('/'), frame: await draw('/frame') }
}

async function main(configuration: Configuration): Promise<void> {
  const library = await readLibrary(configuration.scenarios).catch((error: Error) => {
    throw new ConfigurationError(`SCENARIOS_DIR cannot be read: ${error.message}`)
  })
  for (const { id, findings } of library.broken) {
    console.error(`Scenario ${id} is not offered:\n${findings.map(({ text }) => text.en).join('\n')}`)
  }
  const app = createApi(library)
  app.use(
    '/assets/*',
    serveStatic({
      root: configuration.pages,
      onFound: (_, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.all('/assets/*', (context) => notFound(context, 'No page of this version uses this file.'))
  app.use('/favicon.svg', serveStatic({ root: configuration.pages }))
  const built = (file: string) => readFile(join(configuration.pages, file), 'utf8')
  const links = linkedFiles(JSON.parse(await built('.vite/manifest.json')), 'src/web/start.tsx')
  const pages = pageRoutes(await drawPages(await built('index.html'), links, library))
  app.notFound((context) => pages.fetch(context.req.raw))

  const server = serve({ fetch: app.fetch, port: configuration.port, hostname: configuration.host }, ({ address, port, family }) => {
    const shown = configuration.host === 'localhost' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
    console.log(`Kandokoro is at http://${shown}:${port} (${library.versions.length} scenarios)`)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    stop(
      error.code === 'EADDRINUSE'
        ? `Port ${configuration.port} on ${configuration.host} is taken. Choose another: PORT=3001 npm start`
        : `The server cannot listen on ${configuration.host}:${configuration.port}: ${error.message}`,
    )
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)))
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
