import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const served = 'dist/server'
const hour = 3_600_000

/** Vite, which builds, is not installed. */
export class NoViteError extends Error {
  name = 'NoViteError'
  message = 'Kandokoro is not built, and Vite, which builds it, is not installed. Run `npm ci` without --omit=dev first.'
}

/**
 * Builds environments of vite.config.ts: `client` the pages, `ssr` the server and the command line. Processes that run the
 * one or the other may start meanwhile, and may build at the same time.
 * @throws NoViteError
 */
export async function build(root, environments) {
  const { createBuilder } = await import('vite').catch(() => {
    throw new NoViteError()
  })
  const started = new Date()
  const apart = `dist/.server-${process.pid}`
  const builder = await createBuilder({ root, logLevel: 'error', environments: { ssr: { build: { outDir: apart } } } })
  try {
    for (const name of environments) await builder.build(builder.environments[name])
    if (environments.includes('ssr')) await moveIntoPlace(join(root, apart), join(root, served), started)
  } finally {
    await rm(join(root, apart), { recursive: true, force: true })
  }
}

/** File by file, what is imported before what imports it: whoever starts at any moment finds a whole program. */
async function moveIntoPlace(from, to, started) {
  const files = (await filesBelow(from)).sort((a, b) => depth(b) - depth(a))
  for (const file of files) {
    await mkdir(dirname(join(to, file)), { recursive: true })
    // A source that changed during the build must be found newer than what was built.
    await utimes(join(from, file), started, started)
    await rename(join(from, file), join(to, file))
  }
  // Parts of earlier builds; one that is running may still want what it has not yet loaded.
  const kept = new Set(files)
  for (const file of (await filesBelow(to)).filter((one) => !kept.has(one))) {
    const found = await stat(join(to, file)).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < started.getTime() - hour) await rm(join(to, file), { force: true })
  }
}

const depth = (file) => file.split('/').length

/** Paths with `/` from `folder`. */
async function filesBelow(folder, prefix = '') {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? filesBelow(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`])),
  )
  return found.flat()
}
