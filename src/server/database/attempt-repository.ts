import type { Kysely } from 'kysely'
import type { Attempt, TakenDecision } from '../../core/play/attempt.ts'
import type { Decision } from '../../core/step/decision.ts'
import { type AttemptLine, type AttemptRecord, lineOf, recordOf, writtenDecision } from './attempt-record.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** Inserts an attempt with the decisions it already has. */
export async function insertAttempt(db: Db, { personId, attempt, assignment }: Omit<AttemptRecord, 'ending'>): Promise<void> {
  await db
    .insertInto('attempt')
    .values({
      id: attempt.id,
      person_id: personId,
      hash: attempt.hash,
      scenario_id: attempt.scenario,
      seed: attempt.seed,
      mode: attempt.mode,
      timers: attempt.timers ? 1 : 0,
      guided: attempt.guided ? 1 : 0,
      language: attempt.language,
      started_at: attempt.startedAt,
      ended_at: null,
      ending: null,
      decisions: attempt.decisions.length,
      assignment_id: assignment,
      retry_of: attempt.retryOf?.attempt ?? null,
      retry_n: attempt.retryOf?.n ?? null,
    })
    .execute()
  const rows = attempt.decisions.map((decision, n) => rowOf(attempt.id, n, decision))
  if (rows.length > 0) await db.insertInto('decision').values(rows).execute()
}

const rowOf = (attempt_id: string, n: number, { at, ...decision }: TakenDecision) => ({
  attempt_id,
  n,
  body: writtenDecision(decision),
  decided_at: at,
})

/** The attempt with its decisions, as they stood at one moment. */
export async function findAttempt(db: Db, id: string): Promise<AttemptRecord | undefined> {
  const row = await db.selectFrom('attempt').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const decisions = await db
    .selectFrom('decision')
    .select(['body', 'decided_at'])
    .where('attempt_id', '=', id)
    // What another process has added since the row was read belongs to a later moment.
    .where('n', '<', row.decisions)
    .orderBy('n')
    .execute()
  return recordOf(
    lineOf(row),
    decisions.map(({ body, decided_at }) => ({ ...(JSON.parse(body) as Decision), at: decided_at })),
  )
}

/** Somebody’s attempts that were started before `before`, or at that moment with a smaller id; the latest first. */
export async function attemptsOf(
  db: Db,
  personId: string,
  { before, limit }: { readonly before?: { readonly startedAt: number; readonly id: string } | undefined; readonly limit: number },
): Promise<AttemptLine[]> {
  let query = db.selectFrom('attempt').selectAll().where('person_id', '=', personId)
  if (before !== undefined) {
    const { startedAt, id } = before
    query = query.where((is) => is.or([is('started_at', '<', startedAt), is.and([is('started_at', '=', startedAt), is('id', '<', id)])]))
  }
  const rows = await query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(lineOf)
}

/** The id of an assessment that a person has begun at a scenario and not ended. */
export async function findOpenAssessment(db: Db, personId: string, scenario: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('attempt')
    .select('id')
    .where('person_id', '=', personId)
    .where('scenario_id', '=', scenario)
    .where('mode', '=', 'assessment')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

/** Makes whatever else wants this of the same person wait until the transaction ends. */
export async function holdPerson(db: Db, personId: string): Promise<void> {
  await db
    .updateTable('user')
    .set((user) => ({ id: user.ref('id') }))
    .where('id', '=', personId)
    .execute()
}

/** A decision to be kept as the n-th of an attempt. */
export type NewDecision = {
  readonly personId: string
  readonly attempt: Attempt['id']
  readonly n: number
  readonly decision: TakenDecision
  /** The ending it led to, if it did. */
  readonly ending?: string
}

/**
 * Adds decision `n` if the attempt is that person’s, has exactly `n` decisions and has not ended; tells whether it did. To be
 * called in a transaction. Whoever is second, in this process or another, is told no.
 */
export async function addDecision(db: Db, { personId, attempt, n, decision, ending }: NewDecision): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('attempt')
    .set({ decisions: n + 1, ...(ending !== undefined && { ended_at: decision.at, ending }) })
    .where('id', '=', attempt)
    .where('person_id', '=', personId)
    .where('decisions', '=', n)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await db
    .insertInto('decision')
    .values(rowOf(attempt, n, decision))
    .execute()
  return true
}
