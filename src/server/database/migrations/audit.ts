import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'
import { id, required } from './columns.ts'

/** The audit log. Nothing in it can be changed or deleted; it has no foreign keys, so that it outlives whom it names. */
export const createAudit = (kind: DatabaseKind) => async (db: Kysely<unknown>) => {
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', id)
    .addColumn('at', 'bigint', required)
    .addColumn('actor', 'text')
    .addColumn('action', 'text', required)
    .addColumn('subject', 'text')
    .addColumn('detail', 'text', required)
    .execute()
  for (const column of ['at', 'actor', 'subject'] as const)
    await db.schema.createIndex(`audit_by_${column}`).on('audit').column(column).execute()
  for (const statement of guards[kind]) await statement.execute(db)
}

const guards = {
  sqlite: [
    sql`create trigger audit_is_not_changed before update on audit begin select raise(abort, 'The audit log is only added to.'); end`,
    sql`create trigger audit_is_not_deleted before delete on audit begin select raise(abort, 'The audit log is only added to.'); end`,
  ],
  postgres: [
    sql`create function refuse_audit_change() returns trigger language plpgsql as
      'begin raise exception ''The audit log is only added to.''; end'`,
    sql`create trigger audit_is_only_added_to before update or delete or truncate on audit
      for each statement execute function refuse_audit_change()`,
  ],
} as const
