import { getRequestListener } from '@hono/node-server'
import type { Plugin, ViteDevServer } from 'vite'
import type { assemble as Assemble, Assembled } from '../assemble.ts'
import type { readConfiguration as ReadConfiguration } from '../configuration/read-configuration.ts'
import type { Database } from '../database/database.ts'
import type { openDatabase as OpenDatabase } from '../database/open-database.ts'
import type { readLibrary as ReadLibrary } from '../library/read-library.ts'
import type { openLog as OpenLog } from '../watch/log.ts'
import type { Metrics as MetricsClass } from '../watch/metrics.ts'

/** What is answered by the server, beside the pages. */
const answered = /^\/(api|portraits)\/|^\/(healthz|readyz|metrics)$/

/** In `npm run dev`, answers the API beside the pages: the code and the scenarios anew on every request, over one database. */
export function serveApi(): Plugin {
  let database: Promise<Database> | undefined
  let before: Assembled | undefined

  async function listener(server: ViteDevServer) {
    const load = <Module>(path: string) => server.ssrLoadModule(`/src/server/${path}`) as Promise<Module>
    const { readConfiguration } = await load<{ readConfiguration: typeof ReadConfiguration }>('configuration/read-configuration.ts')
    const { openDatabase } = await load<{ openDatabase: typeof OpenDatabase }>('database/open-database.ts')
    const { readLibrary } = await load<{ readLibrary: typeof ReadLibrary }>('library/read-library.ts')
    const { openLog } = await load<{ openLog: typeof OpenLog }>('watch/log.ts')
    const { Metrics } = await load<{ Metrics: typeof MetricsClass }>('watch/metrics.ts')
    const { assemble } = await load<{ assemble: typeof Assemble }>('assemble.ts')
    const configuration = readConfiguration(process.env)
    database ??= openDatabase(configuration)
    const opened = await database.catch((error) => {
      database = undefined
      throw error
    })
    before?.close()
    before = await assemble({
      configuration,
      database: opened,
      library: await readLibrary(configuration.scenarios),
      log: openLog('warn'),
      metrics: new Metrics(),
      isClosing: () => false,
    })
    return getRequestListener(before.app.fetch, { overrideGlobalObjects: false })
  }

  return {
    name: 'kandokoro:api',
    apply: 'serve',
    configureServer(server: ViteDevServer) {
      server.middlewares.use(async (request, response, next) => {
        if (!answered.test(new URL(request.url ?? '', 'http://localhost').pathname)) return next()
        try {
          await (await listener(server))(request, response)
        } catch (error) {
          next(error)
        }
      })
    },
    async closeBundle() {
      const opened = await database?.catch(() => undefined)
      database = undefined
      await before?.close()
      await opened?.close()
    },
  }
}
