import { relative } from 'node:path'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { wordsOf } from '../frame/words-of.ts'
import { replaceFile } from './replace-file.ts'

/** Writes a whole file at once. @throws UsageError if the file cannot be written. */
export async function saveFile(path: string, text: string, shell: Pick<Shell, 'language' | 'folder'>): Promise<void> {
  try {
    await replaceFile(path, text)
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException
    throw new UsageError(wordsOf(shell).unwritable({ path: relative(shell.folder, path), code }))
  }
}
