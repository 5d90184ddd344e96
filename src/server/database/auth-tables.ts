import type { Generated } from 'kysely'
import type { Language } from '../../core/scenario/scenario.ts'

/** A moment as better-auth keeps it where a database has no dates: ISO 8601 in UTC with milliseconds, which sorts as text. */
export type IsoMoment = string

/**
 * The tables of better-auth (core and two-factor), with the columns it looks for. On both databases they are as it keeps them
 * on SQLite, moments as text and booleans as 0 and 1: give it `database: { db, type: 'sqlite' }` whatever lies below.
 */
export interface AuthTables {
  user: {
    id: string
    name: string
    /** In lower case, as better-auth writes it. */
    email: string
    emailVerified: Generated<number>
    image: string | null
    createdAt: IsoMoment
    updatedAt: IsoMoment
    twoFactorEnabled: Generated<number | null>
    language: Generated<Language>
    departmentId: string | null
    /** Milliseconds since 1970; null while the person may sign in. */
    deactivatedAt: number | null
  }
  session: {
    id: string
    expiresAt: IsoMoment
    token: string
    createdAt: IsoMoment
    updatedAt: IsoMoment
    ipAddress: string | null
    userAgent: string | null
    userId: string
  }
  account: {
    id: string
    accountId: string
    providerId: string
    userId: string
    accessToken: string | null
    refreshToken: string | null
    idToken: string | null
    accessTokenExpiresAt: IsoMoment | null
    refreshTokenExpiresAt: IsoMoment | null
    scope: string | null
    password: string | null
    createdAt: IsoMoment
    updatedAt: IsoMoment
  }
  verification: { id: string; identifier: string; value: string; expiresAt: IsoMoment; createdAt: IsoMoment; updatedAt: IsoMoment }
  two_factor: {
    id: string
    secret: string
    backupCodes: string
    userId: string
    verified: Generated<number | null>
    failedVerificationCount: Generated<number | null>
    lockedUntil: IsoMoment | null
  }
}
