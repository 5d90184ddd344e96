import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts'
import { testShell } from '../../../tests/support/test-shell.ts'
import { findCases, oneCase } from './read-case.ts'

const files = {
  'b/scenario.yaml': 'b',
  'b/en.yaml': 'english',
  'b/notes.txt': 'no part of the case',
  'a/deep/scenario.yaml': 'a',
  'a/deep/en.yaml/deeper/scenario.yaml': 'in a folder with the name of a file',
  '.hidden/scenario.yaml': 'hidden',
  'node_modules/x/scenario.yaml': 'a dependency',
  'draft.yaml': 'alone',
}
const names = async (path: string, folder: string) =>
  (await findCases(path, testShell({ folder }).shell)).map(({ source, translations }) => [source, ...translations].map(({ file }) => file))

test('a folder stands for every case in it and below', async () => {
  const folder = await temporaryFolder(files)
  const all = [['a/deep/scenario.yaml'], ['a/deep/en.yaml/deeper/scenario.yaml'], ['b/scenario.yaml', 'b/en.yaml']]
  expect(await names('.', folder)).toEqual(all)
  expect(await names(folder, folder)).toEqual(all)
  expect(await names('b/', folder)).toEqual([['b/scenario.yaml', 'b/en.yaml']])
  expect(await names('../b', join(folder, 'a'))).toEqual([['../b/scenario.yaml', '../b/en.yaml']])
})

test('a file stands for its case, a translation for the case beside it, and a file elsewhere for itself', async () => {
  const folder = await temporaryFolder(files)
  expect(await names('b/scenario.yaml', folder)).toEqual([['b/scenario.yaml', 'b/en.yaml']])
  expect(await names('b/en.yaml', folder)).toEqual([['b/scenario.yaml', 'b/en.yaml']])
  expect(await names('draft.yaml', folder)).toEqual([['draft.yaml']])
})

test('bytes and folder are those on the disk', async () => {
  const folder = await temporaryFolder(files)
  const [found] = await findCases('b', testShell({ folder }).shell)
  expect(found?.folder).toBe(join(folder, 'b'))
  expect(String(Buffer.from(found?.source.bytes ?? []))).toBe('b')
})

test('what is not there, cannot be opened or holds no case is said in one line', async () => {
  const folder = await temporaryFolder({ ...files, 'empty/readme.md': '' })
  await symlink('scenario.yaml', join(folder, 'empty/scenario.yaml'))
  const { shell } = testShell({ folder })
  await expect(findCases('c', shell)).rejects.toThrow('「c」というファイルやフォルダーはありません。')
  await expect(findCases('draft.yaml/x', shell)).rejects.toThrow('「draft.yaml/x」というファイルやフォルダーはありません。')
  await expect(findCases('empty', shell)).rejects.toThrow('「empty/scenario.yaml」を開けません（ELOOP）。')
  await expect(findCases('a/deep/en.yaml/deeper/..', testShell({ folder: join(folder, '.hidden') }).shell)).rejects.toThrow('はありません')
  await expect(findCases('node_modules/x/..', shell)).resolves.toHaveLength(1)
})

test('one case is one, not none and not several', async () => {
  const folder = await temporaryFolder(files)
  const { shell } = testShell({ folder })
  expect((await oneCase('b', shell)).source.file).toBe('b/scenario.yaml')
  await expect(oneCase('.', shell)).rejects.toThrow('シナリオが3件')
  await expect(oneCase('b/notes.txt', shell)).resolves.toMatchObject({ source: { file: 'b/notes.txt' }, translations: [] })
})
