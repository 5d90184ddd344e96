import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseKind } from '../../../src/server/database/database.ts'
import type { DatabasePlace } from '../../../src/server/database/open-database.ts'
import { aSchema } from '../../support/a-schema.ts'

/** The kinds of databases that there are to measure: PostgreSQL only where TEST_DATABASE_URL names one. */
export const kinds: readonly DatabaseKind[] = process.env.TEST_DATABASE_URL ? ['sqlite', 'postgres'] : ['sqlite']

/** Lets a measure use an empty place for a database, which is gone afterwards. */
export async function withPlace<Result>(kind: DatabaseKind, use: (place: DatabasePlace) => Promise<Result>): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kandokoro-bench-'))
  const schema = kind === 'postgres' ? await aSchema(process.env.TEST_DATABASE_URL ?? '') : undefined
  try {
    return await use({ dataFolder, databaseUrl: schema?.databaseUrl })
  } finally {
    await schema?.drop()
    await rm(dataFolder, { recursive: true })
  }
}
