import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LibraryAnswer } from '../../src/contract/library.ts'
import { printScenario } from '../../src/core/load/print/print-scenario.ts'
import { readLibrary } from '../../src/server/library/read-library.ts'
import { aScenario } from '../support/a-scenario.ts'
import { anApi } from '../support/an-api.ts'

let folder = ''
const sound = aScenario()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kandokoro-'))
  await put(`${sound.id}/scenario.yaml`, printScenario(sound))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), content)
}

/** What is offered and what is broken, once the folder is as the test has made it. */
async function answered(): Promise<{ offered: string[]; broken: LibraryAnswer['broken'] }> {
  const { api } = await anApi(folder)
  const { scenarios, broken } = (await (await api.request('/api/library')).json()) as LibraryAnswer
  return { offered: scenarios.map(({ id }) => id), broken }
}

test('a folder that cannot be read is refused', async () => {
  await expect(readLibrary(join(folder, 'nothing'))).rejects.toThrow('ENOENT')
})

test('files beside the scenarios, and folders without one, are no scenarios', async () => {
  await put('README.md', '# Cases')
  await put('drafts/notes.txt', 'later')
  await put('drafts/en.yaml', 'translates: drafts')
  await mkdir(join(folder, 'empty'))
  expect(await answered()).toEqual({ offered: [sound.id], broken: [] })
})

test('an empty folder offers nothing, and that is no mistake', async () => {
  await rm(join(folder, sound.id), { recursive: true })
  expect(await answered()).toEqual({ offered: [], broken: [] })
})

test.each([
  ['is empty', ''],
  ['is not YAML', 'scenes: ['],
  ['is another kind of file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
  ['leads nowhere', printScenario(sound).replace('goto: answer', 'goto: anser')],
  ['is of a later format', printScenario(sound).replace('format: 1', 'format: 2')],
])('a scenario that %s is kept apart with what is wrong; the other stays', async (_, content) => {
  await put('broken/scenario.yaml', content)
  const { offered, broken } = await answered()
  expect(offered).toEqual([sound.id])
  expect(broken.map(({ id }) => id)).toEqual(['broken'])
  expect(broken[0]?.findings.length).toBeGreaterThan(0)
  for (const { file, line, text } of broken[0]?.findings ?? []) {
    expect(file).toBe('broken/scenario.yaml')
    expect(text.ja).toContain(`broken/scenario.yaml:${line}:`)
    expect(text.en).toContain(`broken/scenario.yaml:${line}:`)
  }
})

test('a translation that cannot be read keeps its scenario apart, and the finding names the translation', async () => {
  await put(`${sound.id}/en.yaml`, 'translates: [')
  const { offered, broken } = await answered()
  expect(offered).toEqual([])
  expect(broken[0]?.findings.map(({ file }) => file)).toContain(`${sound.id}/en.yaml`)
})

test.each([
  ['a folder', () => mkdir(join(folder, 'broken/scenario.yaml'), { recursive: true })],
  [
    'a link to nothing',
    async () => {
      await mkdir(join(folder, 'broken'))
      await symlink(join(folder, 'gone.yaml'), join(folder, 'broken/scenario.yaml'))
    },
  ],
])('a scenario that is %s takes none of the others down', async (_, make) => {
  await make()
  const { offered, broken } = await answered()
  expect(offered).toEqual([sound.id])
  expect(broken.map(({ id, findings }) => [id, findings.length])).toEqual([['broken', 1]])
  expect(broken[0]?.findings[0]?.text.en).toContain('broken/scenario.yaml')
})
