import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Whether one of the `built` files is missing, or older than a file at or below one of the `sources`; all are paths from
 * `root`. Tests are not sources, for nothing is built of them.
 */
export async function isStale(root, built, sources) {
  const oldest = Math.min(...(await Promise.all(built.map((path) => newest(join(root, path))))))
  return oldest < Math.max(...(await Promise.all(sources.map((path) => newest(join(root, path))))))
}

/** Milliseconds of the newest change under `path`; 0 if there is nothing. */
async function newest(path) {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const names = (await readdir(path).catch(() => [])).filter((name) => !/\.(test\.ts|stories\.tsx)$/.test(name))
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))))
}
