// What `npm start` runs: builds what is missing or older than its sources, then starts the server.
import { fileURLToPath } from 'node:url'
import { build, NoViteError } from '../build/build.mjs'
import { isStale } from '../build/is-stale.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(root)

const sources = ['src', 'index.html', 'public', 'vite.config.ts', 'package-lock.json']
if (await isStale(root, ['dist/server/main.js', 'dist/web/index.html'], sources)) {
  console.log('Building the simulator…')
  await build(root, ['client', 'ssr']).catch((error) => {
    if (!(error instanceof NoViteError)) throw error
    console.error(error.message)
    process.exit(1)
  })
}
await import('../../dist/server/main.js')
