import type { Generated } from 'kysely'
import type { Role } from '../../contract/role.ts'
import type { Language } from '../../core/scenario/scenario.ts'
import type { AuthTables } from './auth-tables.ts'

/**
 * Every table. Ids are texts that we make, moments are milliseconds since 1970, JSON that only travels is text, and yes and
 * no are 1 and 0, so that the same queries hold on SQLite and on PostgreSQL.
 */
export interface Tables extends AuthTables {
  /** What the server keeps about itself, and what an administrator has set. */
  setting: { key: string; value: string }
  department: { id: string; name: string }
  cohort: { id: string; name: string; archived_at: number | null }
  cohort_member: { cohort_id: string; person_id: string }
  person_role: { person_id: string; role: Role }
  /** A scenario as it was when somebody first played it, so that attempts can be replayed whatever is published later. */
  scenario_version: { hash: string; scenario_id: string; rules_hash: string; body: string; first_seen_at: number }
  attempt: {
    id: string
    person_id: string
    hash: string
    scenario_id: string
    seed: string
    mode: Mode
    timers: Flag
    language: Language
    started_at: number
    ended_at: number | null
    ending: string | null
    /** How many decisions it has; the n of the next one. */
    decisions: Generated<number>
    assignment_id: string | null
    /** Whether hints are shown; never in an assessment. */
    guided: Generated<Flag>
    /** The attempt that this one tries again, from before its decision `retry_n`. */
    retry_of: string | null
    retry_n: number | null
  }
  /** A decision as JSON; n counts from 0. */
  decision: { attempt_id: string; n: number; body: string; decided_at: number }
  assignment: {
    id: string
    scenario_id: string
    mode: Mode
    due_at: number | null
    tries: number | null
    /** Null once that person has been erased. */
    created_by: string | null
    created_at: number
    archived_at: number | null
  }
  /** A cohort or a person, never both. */
  assignment_target: { assignment_id: string; cohort_id: string | null; person_id: string | null }
  notice_seen: { person_id: string; version: string; seen_at: number }
  invitation: {
    id: string
    token_hash: string
    kind: 'first-admin' | 'invitation' | 'reset'
    email: string | null
    person_id: string | null
    /** JSON: a list of roles. */
    roles: string
    expires_at: number
    used_at: number | null
    created_by: string | null
    created_at: number
  }
  /** How often something was tried since `started_at`; the key is a hash, as it may be made of an e-mail. */
  rate_limit: { key: string; count: number; started_at: number }
  /** Only ever added to, which the database itself sees to. It names people by id and outlives them. */
  audit: { id: string; at: number; actor: string | null; action: string; subject: string | null; detail: string }
}

export type Mode = 'practice' | 'assessment'
/** 1 for yes, 0 for no. */
export type Flag = 0 | 1
