import { z } from 'zod'
import { groupName } from './person-fields.ts'

export const newCohortRequest = z.strictObject({ name: groupName })
export const changeCohortRequest = z.strictObject({ name: groupName.optional(), archived: z.boolean().optional() })

export type CohortAnswer = { readonly id: string; readonly name: string; readonly archivedAt: number | null; readonly people: number }

export type CohortMembersAnswer = { readonly people: readonly { readonly id: string; readonly name: string }[] }
