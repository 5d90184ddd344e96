import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

const { builtins } = pg.types
const isNumber = (type: number) => type === builtins.INT8 || type === builtins.NUMERIC

/** Opens a pool of connections to PostgreSQL. Counts, sums and moments come as numbers, as they do from SQLite. */
export function openPostgres(url: string): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        isNumber(type) ? Number : pg.types.getTypeParser(type, format as 'text'),
    },
  })
  // A connection that breaks is replaced by the next query; without a listener, for when nobody uses it and for when somebody
  // does between two queries, it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
