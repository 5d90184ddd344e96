import { promises } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { writeText } from '../../core/edit/write-scalar.ts'
import { id as wellFormed } from '../../core/scenario/ids.ts'
import { scenarioJsonSchema } from '../../core/scenario/json-schema.ts'
import { newWords as en } from '../../i18n/en/cli/new.ts'
import { newWords as ja } from '../../i18n/ja/cli/new.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { wordsOf } from '../frame/words-of.ts'
import { templateEn } from './template-en.ts'
import { templateJa } from './template-ja.ts'

const schemaFile = 'scenario.schema.json'

/**
 * Makes `<folder>/<id>/scenario.yaml`, and beside the cases the schema that editors complete from, if it is not there yet.
 * Gives the path of the case. Overwrites nothing. @throws UsageError for an id that is none or taken, or an unwritable folder.
 */
export async function startCase(id: string, folder: string, shell: Pick<Shell, 'language' | 'folder'>): Promise<string> {
  const words = { ja, en }[shell.language]
  if (!wellFormed.safeParse(id).success) throw new UsageError(words.notAnId({ id }))
  const cases = resolve(shell.folder, folder)
  const made = join(cases, id)
  const file = join(made, 'scenario.yaml')
  const shown = (path: string) => relative(shell.folder, path).split(sep).join('/')
  try {
    if ((await promises.readdir(made).catch(missing)).length > 0) throw new UsageError(words.taken({ folder: shown(made) }))
    await makeFolder(made)
    const text = { ja: templateJa, en: templateEn }[shell.language]
      .replace('SCHEMA', `../${schemaFile}`)
      .replace('id: ID', `id: ${writeText(id, false)}`)
    await promises.writeFile(file, text, { flag: 'wx' })
    const schema = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`
    await promises.writeFile(join(cases, schemaFile), schema, { flag: 'wx' }).catch(existing)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(wordsOf(shell).unwritable({ path: shown(made), code: (error as NodeJS.ErrnoException).code ?? 'error' }))
  }
  return shown(file)
}

/** Level by level: asked to make all of them at once, Node never comes back from a folder such as /proc. */
async function makeFolder(path: string): Promise<void> {
  const isThere = await promises.stat(path).then(
    (found) => found.isDirectory(),
    (error: NodeJS.ErrnoException) => missing(error).length > 0,
  )
  if (isThere) return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  await promises.mkdir(path).catch(existing)
}

function missing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}

function existing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
