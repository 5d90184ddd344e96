import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with a page for every finding code, found from the package that `from` (a file URL) belongs to. */
export function pagesFolder(from: string = import.meta.url): string {
  let folder = dirname(fileURLToPath(from))
  // The built command line lies elsewhere in the package than its source.
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'docs', 'findings')
}
