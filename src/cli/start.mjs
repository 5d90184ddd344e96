#!/usr/bin/env node
// What `kandokoro` runs: builds what is missing or older than its sources, then starts the command line.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, NoViteError } from '../build/build.mjs'
import { isStale } from '../build/is-stale.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['src/cli', 'src/core', 'src/i18n', 'src/server/database', 'vite.config.ts', 'package-lock.json']

// An installed package brings what was built, and no sources.
if (existsSync(`${root}/src/cli/main.ts`) && (await isStale(root, ['dist/server/kandokoro.js'], sources))) {
  if (process.stderr.isTTY) process.stderr.write('準備しています… Building…')
  await build(root, ['ssr']).catch((error) => {
    console.error(error instanceof NoViteError ? error.message : error)
    // Not 1, which says that scenarios have errors.
    process.exit(70)
  })
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
}
await import('../../dist/server/kandokoro.js')
