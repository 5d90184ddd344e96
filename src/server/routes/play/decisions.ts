import type { Context } from 'hono'
import { type DecideAnswer, type DecideProblem, decideRequest } from '../../../contract/play/decide.ts'
import { type DecideOutcome, decide } from '../../commands/play/decide.ts'
import type { PlayServices } from '../../commands/play/play-services.ts'
import { presentView } from '../../presenters/play/view.ts'
import { problem } from '../problem.ts'
import { readBody } from './read-input.ts'
import { refuse } from './refusals.ts'
import type { SignedIn } from './signed-in.ts'

const titles = {
  'decided-otherwise': 'Another decision stands',
  'out-of-turn': 'Decisions before this one are missing',
  ended: 'The attempt has ended',
  refused: 'The decision cannot be taken here',
} as const

/** `POST /api/attempts/:id/decisions`. */
export const decisionRoute = (services: PlayServices) => async (context: Context<SignedIn, '/:id/decisions'>) => {
  const body = await readBody(context, decideRequest)
  if (!body.ok) return body.answer
  const outcome = await decide(services, context.get('actor'), { attempt: context.req.param('id'), ...body.value })
  if (outcome.ok) return context.json({ n: body.value.n, view: presentView(outcome.view) } as DecideAnswer)
  return 'view' in outcome ? problem(context, presentRefused(outcome)) : refuse(context, outcome)
}

type Refused = Extract<DecideOutcome, { view: unknown; ok: false }>

const presentRefused = (outcome: Refused): DecideProblem =>
  ({
    type: `/problems/${outcome.reason}`,
    title: titles[outcome.reason],
    status: outcome.reason === 'refused' ? 422 : 409,
    ...(outcome.reason === 'decided-otherwise' && { standing: outcome.standing }),
    ...(outcome.reason === 'refused' && { refusal: outcome.refusal }),
    view: presentView(outcome.view),
  }) as DecideProblem
