// What `npm start` runs: builds what is missing or older than its sources, then starts the server.
import { readdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

/** Milliseconds of the newest change under `path`; 0 if there is nothing. */
async function newest(path) {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const below = await Promise.all((await readdir(path)).map((name) => newest(`${path}/${name}`)))
  return Math.max(0, ...below)
}

const built = Math.min(await newest('dist/server/main.js'), await newest('dist/web/index.html'))
const sources = await Promise.all(['src', 'index.html', 'public', 'vite.config.ts', 'package-lock.json'].map(newest))
if (built < Math.max(...sources)) {
  const { createBuilder } = await import('vite').catch(() => {
    console.error('The simulator is not built, and Vite, which builds it, is not installed. Run `npm ci` without --omit=dev first.')
    process.exit(1)
  })
  console.log('Building the simulator…')
  await (await createBuilder({ logLevel: 'warn' })).buildApp()
}
await import('../../dist/server/main.js')
