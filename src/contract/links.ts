import { z } from 'zod'
import { email, language, newPassword, personName } from './person-fields.ts'

/** 32 random bytes in base64url. It stands after `#` in a link, so that it reaches no log and no referrer. */
const token = z.string().regex(/^[\w-]{43}$/)

export const lookLinkRequest = z.strictObject({ token })

export const acceptLinkRequest = z.strictObject({
  token,
  password: newPassword,
  /** Not for a reset, where the person has one. */
  name: personName.optional(),
  /** Only for the first administrator; everybody else’s stands in the invitation. */
  email: email.optional(),
  language: language.optional(),
})

/** What a link is for, told to whoever holds it. */
export type LinkAnswer = {
  readonly kind: 'first-admin' | 'invitation' | 'reset'
  readonly email: string | null
  /** Of the person it is for, if they are already here. */
  readonly name: string | null
  readonly expiresAt: number
}

/** After a reset people sign in as ever, so that a mailbox is not a way around the authenticator. */
export type AcceptedLink = { readonly next: 'signed-in' | 'sign-in' }
