import { type Dirent, promises, type Stats } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Loaded, loadScenario } from '../../core/load/load-scenario.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { wordsOf } from '../frame/words-of.ts'

/** A file as it was read; `file` is relative to the shell’s folder, with `/` between folders. */
export type ReadFile = { readonly file: string; readonly bytes: Uint8Array }

/** The files of one case as they stand on disk, unread as YAML. */
export type CaseFiles = {
  readonly source: ReadFile
  readonly translations: readonly ReadFile[]
  /** The absolute path of the folder they stand in. */
  readonly folder: string
}

const caseFile = 'scenario.yaml'

/**
 * The cases at `path`, by name: a file of a case stands for that case, a folder for every case in it and below it, without
 * folders that begin with a dot and `node_modules`. Links to folders are followed only where `path` is one.
 * @throws UsageError if nothing is there, something cannot be opened, or a folder holds no case.
 */
export async function findCases(path: string, shell: Shell): Promise<CaseFiles[]> {
  const whole = resolve(shell.folder, path)
  const found = await opened(path, shell, () => promises.stat(whole))
  const sources = found.isDirectory() ? await sourcesBelow(whole, shell) : [await sourceBeside(whole)]
  if (sources.length === 0) throw new UsageError(wordsOf(shell).noCase({ path }))
  return Promise.all(sources.map((source) => readCase(source, shell)))
}

/** The one case at `path`. @throws UsageError as `findCases` does, and if there are several. */
export async function oneCase(path: string, shell: Shell): Promise<CaseFiles> {
  const [first, ...others] = await findCases(path, shell)
  if (first === undefined || others.length > 0) throw new UsageError(wordsOf(shell).severalCases({ path, count: others.length + 1 }))
  return first
}

/** Reads the case as a scenario with its translations, or finds what is wrong with them. */
export const loadCase = ({ source, translations }: CaseFiles): Loaded => loadScenario(source, translations)

async function sourcesBelow(folder: string, shell: Shell): Promise<string[]> {
  const entries = await entriesOf(folder, shell)
  const here = entries.some((entry) => entry.name === caseFile && !entry.isDirectory()) ? [join(folder, caseFile)] : []
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
  const below = await Promise.all(folders.map(({ name }) => sourcesBelow(join(folder, name), shell)))
  return [...here, ...below.flat()]
}

/** A translation stands for the case beside it, so that a tool may hand over whichever file has changed. */
async function sourceBeside(file: string): Promise<string> {
  const beside = join(dirname(file), caseFile)
  if (basename(file) === caseFile || !isYaml(file)) return file
  const hasCase = await promises.stat(beside).then(
    (found: Stats) => found.isFile(),
    () => false,
  )
  return hasCase ? beside : file
}

async function readCase(source: string, shell: Shell): Promise<CaseFiles> {
  const folder = dirname(source)
  const entries = basename(source) === caseFile ? await entriesOf(folder, shell) : []
  const translations = entries.filter((entry) => isYaml(entry.name) && entry.name !== caseFile && !entry.isDirectory())
  const [read, ...others] = await Promise.all(
    [source, ...translations.map(({ name }) => join(folder, name))].map((file) => readOne(file, shell)),
  )
  return { source: read as ReadFile, translations: others, folder }
}

async function readOne(whole: string, shell: Shell): Promise<ReadFile> {
  const file = shownPath(whole, shell)
  return { file, bytes: await opened(file, shell, () => promises.readFile(whole)) }
}

async function entriesOf(folder: string, shell: Shell): Promise<Dirent[]> {
  const entries = await opened(shownPath(folder, shell), shell, () => promises.readdir(folder, { withFileTypes: true }))
  // By code unit, as everywhere, so that the order does not depend on the machine’s language.
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

const isYaml = (name: string) => name.endsWith('.yaml')

const shownPath = (whole: string, shell: Shell) => relative(shell.folder, whole).split(sep).join('/') || '.'

async function opened<T>(path: string, shell: Shell, open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException
    const words = wordsOf(shell)
    throw new UsageError(code === 'ENOENT' || code === 'ENOTDIR' ? words.noSuchPath({ path }) : words.unreadable({ path, code }))
  }
}
