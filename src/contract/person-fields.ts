import { z } from 'zod'
import { idShape } from './id-shape.ts'
import { passwordLength } from './password-length.ts'
import { roles } from './role.ts'

/** Fields of people that several requests share. All requests are strict objects: a field that is not named is refused. */
export const email = z.email().max(254).toLowerCase()

// No control characters: names are shown, mailed and exported, each of which gives some of them a meaning.
const shortText = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}]*$/u)

export const personName = shortText

/** Of a department or a cohort. */
export const groupName = shortText

/** No rules on which characters; a most, so that nobody can make hashing dear. */
export const newPassword = z.string().min(passwordLength.least).max(passwordLength.most)

export const language = z.enum(['ja', 'en'])

export const someRoles = z
  .array(z.enum(roles))
  .max(roles.length)
  .refine((given) => new Set(given).size === given.length)

/** Ids go to the database, which does not take every text. */
export const identifier = z.string().regex(idShape)
