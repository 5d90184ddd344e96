import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { newId } from './new-id.ts'

export type AuditAction =
  | 'signed-in'
  | 'signed-out-everywhere'
  | 'password-changed'
  | 'password-reset'
  | 'reset-requested'
  | 'authenticator-added'
  | 'authenticator-removed'
  | 'invited'
  | 'invitation-withdrawn'
  | 'invitation-accepted'
  | 'link-made'
  | 'person-changed'
  | 'roles-changed'
  | 'deactivated'
  | 'reactivated'
  | 'imported'
  | 'merged'
  | 'erased'
  | 'cohort-changed'
  | 'attempt-viewed'
  | 'guests-changed'

export type AuditEntry = {
  readonly action: AuditAction
  /** Who did it; undefined for the server itself and for people who are not signed in. */
  readonly actor?: string | undefined
  /** Whom or what it was done to. */
  readonly subject?: string | undefined
  /** No names and no e-mails: the log outlives whom it is about. */
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Adds an entry to the audit log, within the transaction of what it records if there is one. */
export async function recordAudit(db: Kysely<Tables> | Transaction<Tables>, entry: AuditEntry): Promise<void> {
  const { action, actor = null, subject = null, detail = {} } = entry
  await db
    .insertInto('audit')
    .values({ id: newId(), at: Date.now(), actor, action, subject, detail: JSON.stringify(detail) })
    .execute()
}
