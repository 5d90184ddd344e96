import type { Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/**
 * Runs `work` in a transaction and answers once it is committed, or rejects having changed nothing. It may be run more than
 * once, of which one counts, so it may do nothing but read and write through the transaction.
 */
export type Write = <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) => Promise<Result>

type Job = {
  readonly work: (transaction: Transaction<Tables>) => Promise<unknown>
  readonly resolve: (result: never) => void
  readonly reject: (error: unknown) => void
}

/** More than this together would make the first of them wait too long. */
const mostTogether = 256

/**
 * How decisions are written. On the embedded database, where each commit waits for the disk, what arrives in one tick, or
 * while another group is being written, shares a commit; if the group fails, each is written alone, so that none fails for
 * another’s sake. On PostgreSQL each is a transaction of its own, since the server groups commits itself.
 */
export function groupedWrites({ db, kind }: Database): Write {
  const alone: Write = (work) => db.transaction().execute(work)
  if (kind === 'postgres') return alone
  let waiting: Job[] = []
  let isRunning = false

  const runGroup = async (jobs: readonly Job[]): Promise<void> => {
    let results: unknown[]
    try {
      results = await db.transaction().execute(async (transaction) => {
        const done: unknown[] = []
        for (const { work } of jobs) done.push(await work(transaction))
        return done
      })
    } catch (error) {
      if (jobs.length === 1) return jobs[0]?.reject(error)
      for (const job of jobs) await runGroup([job])
      return
    }
    for (const [index, { resolve }] of jobs.entries()) resolve(results[index] as never)
  }
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const jobs = waiting.slice(0, mostTogether)
      waiting = waiting.slice(mostTogether)
      await runGroup(jobs)
    }
    isRunning = false
  }
  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({ work, resolve, reject })
      if (isRunning) return
      isRunning = true
      // After all requests that have arrived by now have had their turn.
      setImmediate(drain)
    })
}
