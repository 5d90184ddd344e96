import { z } from 'zod'
import type { Language } from '../core/scenario/scenario.ts'
import { email, groupName, identifier, language, personName, someRoles } from './person-fields.ts'
import type { Role } from './role.ts'

export const peopleQuery = z.strictObject({
  /** Part of a name or an e-mail. */
  q: z
    .string()
    .trim()
    .max(100)
    .regex(/^[^\p{Cc}]*$/u)
    .optional(),
  /** The id of the last person of the page before. */
  after: identifier.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const changePersonRequest = z.strictObject({
  name: personName.optional(),
  language: language.optional(),
  departmentId: identifier.nullable().optional(),
})

export const rolesRequest = z.strictObject({ roles: someRoles })
export const inviteRequest = z.strictObject({ email, roles: someRoles, language: language.default('ja') })
export const mergeRequest = z.strictObject({ into: identifier })
export const departmentRequest = z.strictObject({ name: groupName })

/** A person as others see them. What the asker may not see is left out. */
export type PersonAnswer = {
  readonly id: string
  readonly name: string
  readonly email?: string
  readonly department?: string | null
  readonly roles?: readonly Role[]
  readonly language?: Language
  readonly deactivatedAt?: number | null
}

/** `next`: give it as `after` for the next page; null on the last. */
export type PeopleAnswer = { readonly people: readonly PersonAnswer[]; readonly next: string | null }

/** A link that was made: mailed, or else shown here, once. */
export type MadeLink = { readonly expiresAt: number } & ({ readonly mailed: true } | { readonly mailed: false; readonly link: string })

export type InvitationAnswer = { readonly id: string; readonly email: string; readonly roles: readonly Role[]; readonly expiresAt: number }

export type DepartmentAnswer = { readonly id: string; readonly name: string; readonly people: number }

export type AuditAnswer = {
  readonly entries: readonly {
    readonly id: string
    readonly at: number
    readonly actor: string | null
    readonly action: string
    readonly subject: string | null
    readonly detail: unknown
  }[]
  readonly next: string | null
}

export const auditQuery = z.strictObject({ after: identifier.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) })
