import { z } from 'zod'
import type { Language } from '../core/scenario/scenario.ts'
import { email, language, newPassword, personName } from './person-fields.ts'
import type { Role } from './role.ts'

export const signInRequest = z.strictObject({ email, password: z.string().max(128) })

/** Six digits of an authenticator, or one of the recovery codes. */
export const codeRequest = z.strictObject({ code: z.string().trim().min(6).max(20) })

/** What people may change about themselves. Roles, e-mail and department are not among it. */
export const profileRequest = z.strictObject({ name: personName.optional(), language: language.optional() })

export const passwordRequest = z.strictObject({ current: z.string().max(128), next: newPassword })

export const resetRequest = z.strictObject({ email })

/** For what must not be done with a session that was left open. */
export const confirmRequest = z.strictObject({ password: z.string().max(128) })

/** `code`: the password was right, and the code of an authenticator is wanted. */
export type SignInAnswer = { readonly next: 'signed-in' | 'code' }

/** Where the browser goes to sign in with the organisation’s provider. */
export type OidcAnswer = { readonly url: string }

/** `mailed`: whether this server sends mail at all. It says nothing about the person, who may not exist. */
export type ResetAnswer = { readonly mailed: boolean }

export type TotpAnswer = { readonly uri: string; readonly recoveryCodes: readonly string[] }

export type AccountAnswer = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly roles: readonly Role[]
  readonly department: string | null
  readonly cohorts: readonly string[]
  readonly totp: boolean
  /** False for people who only sign in through the organisation’s provider. */
  readonly hasPassword: boolean
}

/** Who the browser is signed in as, if anybody. Not a refusal for guests, who do nothing wrong by opening a page. */
export type SessionAnswer = { readonly account: AccountAnswer | null }

/** How one can sign in here, for the sign-in page. */
export type SignInWays = { readonly oidc: string | null; readonly mailed: boolean }
