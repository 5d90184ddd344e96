import type { Plugin, ViteDevServer } from 'vite'

type Api = { fetch(request: Request): Response | Promise<Response> }

/** In `npm run dev`, answers the API beside the pages, reading scenarios anew on every request. */
export function serveApi(): Plugin {
  const answers = (path: string) => path.startsWith('/api/') || path.startsWith('/portraits/')
  return {
    name: 'kandokoro:api',
    apply: 'serve',
    configureServer(server: ViteDevServer) {
      server.middlewares.use(async (request, response, next) => {
        if (!answers(request.url ?? '')) return next()
        try {
          const { createApi } = (await server.ssrLoadModule('/src/server/app.ts')) as { createApi(library: unknown): Api }
          const { readLibrary } = await server.ssrLoadModule('/src/server/library/read-library.ts')
          const api = createApi(await readLibrary(process.env.SCENARIOS_DIR || 'scenarios'))
          const answer = await api.fetch(new Request(`http://localhost${request.url}`))
          response.writeHead(answer.status, Object.fromEntries(answer.headers))
          response.end(Buffer.from(await answer.arrayBuffer()))
        } catch (error) {
          next(error)
        }
      })
    },
  }
}
