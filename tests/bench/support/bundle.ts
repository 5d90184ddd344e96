import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../..')

/**
 * Bundles a program, as the product itself is bundled: run from its sources, every closure it makes would be given a
 * name at run time by tsx, and exploring would take up to twice as long.
 */
export async function bundle(source: string): Promise<{ readonly program: string; remove(): Promise<void> }> {
  // Within the project, where the bundle finds its packages.
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const outDir = await mkdtemp(join(cache, 'bench-'))
  await build({ root, configFile: false, logLevel: 'error', build: { ssr: source, outDir, emptyOutDir: true, copyPublicDir: false } })
  return { program: join(outDir, basename(source).replace(/\.ts$/, '.js')), remove: () => rm(outDir, { recursive: true }) }
}
