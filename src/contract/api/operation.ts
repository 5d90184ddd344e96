import type { z } from 'zod'

/** What a route answers under one status. */
export type OperationAnswer = {
  readonly description: string
  /** Absent for an answer without a body. */
  readonly schema?: z.ZodType
  /** Whether it is a problem (RFC 9457). */
  readonly isProblem?: true
}

/** One route as it is documented: an address, what it takes and every answer it gives. */
export type Operation = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With parameters in braces: `/api/attempts/{id}`. */
  readonly path: string
  readonly id: string
  readonly title: { readonly ja: string; readonly en: string }
  readonly description: string
  /** Whether it answers without signing in. */
  readonly isOpen?: true
  readonly parameters?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, { readonly description: string; readonly schema: z.ZodType }>>
  readonly body?: z.ZodType
  readonly answers: Readonly<Record<number, OperationAnswer>>
}
