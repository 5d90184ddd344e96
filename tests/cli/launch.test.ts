import { cp, rm, stat, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runKandokoro } from '../support/run-kandokoro.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// It is built several times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const root = join(import.meta.dirname, '../..')

/** The project in a folder of its own, not yet built, and what runs it. */
async function aCopy() {
  const folder = await temporaryFolder({})
  for (const path of ['src', 'scenarios', 'docs', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']) {
    await cp(join(root, path), join(folder, path), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const built = join(folder, 'dist/server/kandokoro.js')
  const launch = (...argv: string[]) =>
    runKandokoro(argv, { program: join(folder, 'src/cli/start.mjs'), folder: join(folder, 'scenarios') })
  return { folder, launch, built, builtAt: async () => (await stat(built)).mtimeMs }
}

test('it builds itself when it is missing or stale, and only then; paths are those of the folder it is called in', async () => {
  const { folder, launch, builtAt } = await aCopy()
  const { status, out, err } = await launch('check', 'once-calm', '--format', 'json')
  expect([status, err]).toEqual([0, ''])
  expect(JSON.parse(out).files[0].file).toBe('once-calm/scenario.yaml')

  const first = await builtAt()
  await launch('--version')
  expect(await builtAt()).toBe(first)

  const later = new Date()
  await utimes(join(folder, 'src/core/load/load-scenario.ts'), later, later)
  expect((await launch('--version')).status).toBe(0)
  expect(await builtAt()).toBeGreaterThan(first)

  // As an installed package: without sources, and without what builds them.
  for (const path of ['src/core', 'src/i18n', 'src/web', 'src/cli/main.ts', 'vite.config.ts'])
    await rm(join(folder, path), { recursive: true })
  expect((await launch('check', 'once-calm')).status).toBe(0)
})

test('several that start at once while nothing is built all do their work', async () => {
  const { launch } = await aCopy()
  const ended = await Promise.all(Array.from({ length: 4 }, () => launch('explain', 'KD201')))
  expect(ended.map(({ status, err }) => [status, err])).toEqual(Array(4).fill([0, '']))
})
