import type { Context } from 'hono'
import type { Problem } from '../../../contract/problem.ts'
import { problem } from '../problem.ts'

const refusals = {
  forbidden: { status: 403, title: 'Not allowed' },
  'not-yours': { type: '/problems/forbidden', status: 403, title: 'The attempt is somebody else’s' },
  'no-such-attempt': { type: '/problems/not-found', status: 404, title: 'There is no such attempt' },
  'no-such-scenario': { type: '/problems/not-found', status: 404, title: 'No scenario of this id is offered' },
  'no-such-assignment': { type: '/problems/not-found', status: 404, title: 'There is no such assignment for this scenario and mode' },
  'no-such-decision': { type: '/problems/invalid', status: 422, title: 'The attempt has no such decision' },
  'practice-only': { status: 403, title: 'This is for practice only' },
  'notice-required': { status: 403, title: 'The purpose notice must be acknowledged first' },
  'no-tries-left': { status: 409, title: 'The assignment has been tried as often as it may be' },
  'not-ended': { status: 409, title: 'The attempt has not ended' },
  'assessment-open': { status: 409, title: 'You are being assessed at this scenario; end that attempt first' },
} as const satisfies Record<string, Omit<Problem, 'type'> & { readonly type?: string }>

/** Answers that a command has refused, and with which attempt that has to do, if it has. */
export function refuse(context: Context, refused: { readonly reason: keyof typeof refusals; readonly attempt?: string }): Response {
  const { reason, attempt } = refused
  const body = { type: `/problems/${reason}`, ...refusals[reason], ...(attempt !== undefined && { attempt }) }
  return problem(context, body)
}
