import type { Kysely } from 'kysely'
import { id, required } from './columns.ts'

/** How often something was tried of late, counted here so that the count holds for all processes together. */
export async function createLimits({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('rate_limit')
    .addColumn('key', 'text', id)
    .addColumn('count', 'integer', required)
    .addColumn('started_at', 'bigint', required)
    .execute()
  await schema.createIndex('rate_limit_by_start').on('rate_limit').column('started_at').execute()
}
