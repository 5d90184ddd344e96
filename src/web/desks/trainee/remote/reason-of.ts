import type { Answer } from './post-office.ts'
import type { Unreached } from './unreached-state.tsx'

/** Why an answer is not what was asked for. */
export function reasonOf(answer: Answer | 'unreachable'): Unreached {
  if (answer === 'unreachable') return 'unreachable'
  if (answer.status === 401) return 'signed-out'
  if (answer.status === 404) return 'no-such-attempt'
  const { type } = answer.body as { readonly type?: string }
  return type === '/problems/assessment-open' ? 'assessment-open' : 'unreachable'
}
