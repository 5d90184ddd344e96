import { promises } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a whole file at once: whoever reads it sees the old text or the new one, even if writing is cut short. A link stays a
 * link, and the file’s permissions stay as they are. Rejects with the system’s error if the folder cannot be written to.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await promises.realpath(path).catch(() => path)
  const mode = await promises.stat(target).then(
    (found) => found.mode,
    () => undefined,
  )
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    await promises.writeFile(beside, text, mode === undefined ? {} : { mode })
    await promises.rename(beside, target)
  } catch (error) {
    // What went wrong first is what there is to say.
    await promises.rm(beside, { force: true }).catch(() => {})
    throw error
  }
}
