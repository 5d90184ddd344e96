import { join } from 'node:path'
import type { Hono } from 'hono'
import { createApi } from '../../src/server/app.ts'
import type { Library } from '../../src/server/library/library.ts'
import { readLibrary } from '../../src/server/library/read-library.ts'

/** The API over the shipped scenarios, to be asked without a socket, and the library behind it. */
export async function anApi(folder = join(import.meta.dirname, '../../scenarios')): Promise<{ api: Hono; library: Library }> {
  const library = await readLibrary(folder)
  return { api: createApi({ library }), library }
}
