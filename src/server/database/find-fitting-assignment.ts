import type { Kysely } from 'kysely'
import type { Mode, Tables } from './tables.ts'

/** What an attempt that is meant for an assignment would be. */
export type IntendedFor = { readonly assignment: string; readonly personId: string; readonly scenario: string; readonly mode: Mode }

/** Whether an assignment is this person’s, for this scenario and mode, and how many tries are left; `tries` null: any number. */
export async function findFittingAssignment(
  db: Kysely<Tables>,
  { assignment, personId, scenario, mode }: IntendedFor,
): Promise<{ readonly triesLeft: number | null } | undefined> {
  const row = await db
    .selectFrom('assignment')
    .select('tries')
    .where('id', '=', assignment)
    .where('scenario_id', '=', scenario)
    .where('mode', '=', mode)
    .where('archived_at', 'is', null)
    .where((is) =>
      is.exists(
        is
          .selectFrom('assignment_target')
          .leftJoin('cohort_member', 'cohort_member.cohort_id', 'assignment_target.cohort_id')
          .select('assignment_target.assignment_id')
          .where('assignment_target.assignment_id', '=', assignment)
          .where((to) => to.or([to('assignment_target.person_id', '=', personId), to('cohort_member.person_id', '=', personId)])),
      ),
    )
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.tries === null) return { triesLeft: null }
  const { used } = await db
    .selectFrom('attempt')
    .select((count) => count.fn.countAll<number>().as('used'))
    .where('assignment_id', '=', assignment)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return { triesLeft: Math.max(0, row.tries - used) }
}
