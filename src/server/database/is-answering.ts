import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Whether the database answers within so many milliseconds. Never rejects. */
export async function isAnswering({ db }: Database, within: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), within)
  })
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
