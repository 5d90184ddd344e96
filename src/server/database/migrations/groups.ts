import { type Kysely, sql } from 'kysely'
import { byPerson, id, ofPerson, required } from './columns.ts'

/** What people may do, the cohorts they are in, how they are invited, and what they have been told. */
export async function createGroups({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('person_role')
    .addColumn('person_id', 'text', ofPerson)
    .addColumn('role', 'text', required)
    .addPrimaryKeyConstraint('person_role_is_one', ['person_id', 'role'])
    .addCheckConstraint('person_role_is_known', sql`role in ('trainee', 'trainer', 'hr', 'admin')`)
    .execute()
  await schema.createIndex('person_role_by_role').on('person_role').column('role').execute()

  await schema
    .createTable('cohort')
    .addColumn('id', 'text', id)
    .addColumn('name', 'text', (name) => name.notNull().unique())
    .addColumn('archived_at', 'bigint')
    .execute()
  await schema
    .createTable('cohort_member')
    .addColumn('cohort_id', 'text', (cohort) => cohort.notNull().references('cohort.id').onDelete('cascade'))
    .addColumn('person_id', 'text', ofPerson)
    .addPrimaryKeyConstraint('cohort_member_is_one', ['cohort_id', 'person_id'])
    .execute()
  await schema.createIndex('cohort_member_by_person').on('cohort_member').column('person_id').execute()

  await schema
    .createTable('invitation')
    .addColumn('id', 'text', id)
    .addColumn('token_hash', 'text', (token) => token.notNull().unique())
    .addColumn('kind', 'text', required)
    .addColumn('email', 'text')
    .addColumn('person_id', 'text', (person) => person.references('user.id').onDelete('cascade'))
    .addColumn('roles', 'text', required)
    .addColumn('expires_at', 'bigint', required)
    .addColumn('used_at', 'bigint')
    .addColumn('created_by', 'text', byPerson)
    .addColumn('created_at', 'bigint', required)
    .addCheckConstraint('invitation_kind_is_known', sql`kind in ('first-admin', 'invitation', 'reset')`)
    .execute()
  await schema.createIndex('invitation_by_person').on('invitation').column('person_id').execute()
  await schema.createIndex('invitation_by_email').on('invitation').column('email').execute()

  await schema
    .createTable('notice_seen')
    .addColumn('person_id', 'text', ofPerson)
    .addColumn('version', 'text', required)
    .addColumn('seen_at', 'bigint', required)
    .addPrimaryKeyConstraint('notice_seen_is_one', ['person_id', 'version'])
    .execute()
}
