import { type Kysely, sql } from 'kysely'
import { byPerson, id, ofPerson, required } from './columns.ts'

const ofAssignment = (column: import('kysely').ColumnDefinitionBuilder) => column.references('assignment.id')
const knownMode = sql`mode in ('practice', 'assessment')`

/** What people are asked to do and what they have done. A version that has attempts cannot be deleted. */
export async function createAttempts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('scenario_version')
    .addColumn('hash', 'text', id)
    .addColumn('scenario_id', 'text', required)
    .addColumn('rules_hash', 'text', required)
    .addColumn('body', 'text', required)
    .addColumn('first_seen_at', 'bigint', required)
    .execute()
  await schema.createIndex('scenario_version_by_scenario').on('scenario_version').column('scenario_id').execute()

  await schema
    .createTable('assignment')
    .addColumn('id', 'text', id)
    .addColumn('scenario_id', 'text', required)
    .addColumn('mode', 'text', required)
    .addColumn('due_at', 'bigint')
    .addColumn('tries', 'integer')
    .addColumn('created_by', 'text', byPerson)
    .addColumn('created_at', 'bigint', required)
    .addColumn('archived_at', 'bigint')
    .addCheckConstraint('assignment_mode_is_known', knownMode)
    .execute()
  await schema.createIndex('assignment_by_due').on('assignment').column('due_at').execute()

  await schema
    .createTable('assignment_target')
    .addColumn('assignment_id', 'text', (assignment) => ofAssignment(assignment).notNull().onDelete('cascade'))
    .addColumn('cohort_id', 'text', (cohort) => cohort.references('cohort.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (person) => person.references('user.id').onDelete('cascade'))
    .addUniqueConstraint('assignment_target_is_one_cohort', ['assignment_id', 'cohort_id'])
    .addUniqueConstraint('assignment_target_is_one_person', ['assignment_id', 'person_id'])
    .addCheckConstraint('assignment_target_is_either', sql`(cohort_id is null) <> (person_id is null)`)
    .execute()
  await schema.createIndex('assignment_target_by_cohort').on('assignment_target').column('cohort_id').execute()
  await schema.createIndex('assignment_target_by_person').on('assignment_target').column('person_id').execute()

  await schema
    .createTable('attempt')
    .addColumn('id', 'text', id)
    .addColumn('person_id', 'text', ofPerson)
    .addColumn('hash', 'text', (hash) => hash.notNull().references('scenario_version.hash'))
    .addColumn('scenario_id', 'text', required)
    .addColumn('seed', 'text', required)
    .addColumn('mode', 'text', required)
    .addColumn('timers', 'integer', required)
    .addColumn('language', 'text', required)
    .addColumn('started_at', 'bigint', required)
    .addColumn('ended_at', 'bigint')
    .addColumn('ending', 'text')
    .addColumn('decisions', 'integer', (count) => count.notNull().defaultTo(0))
    .addColumn('assignment_id', 'text', (assignment) => ofAssignment(assignment).onDelete('set null'))
    .addColumn('guided', 'integer', (guided) => guided.notNull().defaultTo(0))
    .addColumn('retry_of', 'text', (attempt) => attempt.references('attempt.id').onDelete('set null'))
    .addColumn('retry_n', 'integer')
    .addCheckConstraint('attempt_mode_is_known', knownMode)
    .execute()
  await schema.createIndex('attempt_by_person').on('attempt').columns(['person_id', 'started_at']).execute()
  await schema.createIndex('attempt_by_assignment').on('attempt').columns(['assignment_id', 'person_id']).execute()
  await schema.createIndex('attempt_by_scenario').on('attempt').columns(['scenario_id', 'mode', 'started_at']).execute()
  await schema.createIndex('attempt_by_version').on('attempt').column('hash').execute()
  await schema.createIndex('attempt_by_retry').on('attempt').column('retry_of').execute()

  await schema
    .createTable('decision')
    .addColumn('attempt_id', 'text', (attempt) => attempt.notNull().references('attempt.id').onDelete('cascade'))
    .addColumn('n', 'integer', required)
    .addColumn('body', 'text', required)
    .addColumn('decided_at', 'bigint', required)
    .addPrimaryKeyConstraint('decision_is_one', ['attempt_id', 'n'])
    .execute()
}
