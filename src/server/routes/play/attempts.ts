import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idShape } from '../../../contract/id-shape.ts'
import type { AttemptAnswer, AttemptListAnswer } from '../../../contract/play/attempt-answer.ts'
import { languageName } from '../../../contract/play/attempt-summary.ts'
import { noticeVersion } from '../../../contract/play/notice-version.ts'
import { retryRequest, startAttemptRequest } from '../../../contract/play/start-attempt.ts'
import type { Language } from '../../../core/scenario/scenario.ts'
import { playedInWords } from '../../commands/play/attempt-in-words.ts'
import { debriefAttempt } from '../../commands/play/debrief-attempt.ts'
import { listAttempts } from '../../commands/play/list-attempts.ts'
import { viewIn } from '../../commands/play/load-played.ts'
import type { PlayServices } from '../../commands/play/play-services.ts'
import type { PlayedAttempt } from '../../commands/play/played-attempt.ts'
import { readAttempt } from '../../commands/play/read-attempt.ts'
import { retryAttempt } from '../../commands/play/retry-attempt.ts'
import { startAttempt } from '../../commands/play/start-attempt.ts'
import { presentAttemptSummary } from '../../presenters/play/attempt-summary.ts'
import { presentDebrief } from '../../presenters/play/debrief.ts'
import { presentView } from '../../presenters/play/view.ts'
import { decisionRoute } from './decisions.ts'
import { readCursor, writeCursor } from './list-cursor.ts'
import { readBody, readQuery, smallBody } from './read-input.ts'
import { refuse } from './refusals.ts'
import type { SignedIn } from './signed-in.ts'

const inLanguage = z.object({ language: languageName.optional() })
const listQuery = z.object({ language: languageName.optional(), before: z.string().max(200).transform(readCursor).optional() })

/** Attempts on the server: started, read, decided, tried again and looked back on. */
export function ownAttemptRoutes(services: PlayServices): Hono<SignedIn> {
  const routes = new Hono<SignedIn>()

  for (const one of ['/:id', '/:id/*']) {
    routes.use(one, (context, next) =>
      idShape.test(context.req.param('id') ?? '') ? next() : Promise.resolve(refuse(context, { reason: 'no-such-attempt' })),
    )
  }

  const answer = async (context: Context, played: PlayedAttempt, language: Language | undefined, status: 200 | 201) => {
    const attempt = presentAttemptSummary(await playedInWords(services, played, language))
    const view = presentView(viewIn(services, played, language ?? attempt.language))
    return context.json({ attempt, view } as AttemptAnswer, status)
  }

  routes.get('/', async (context) => {
    const query = readQuery(context, listQuery)
    if (!query.ok) return query.answer
    const { attempts, next } = await listAttempts(services, context.get('actor'), query.value)
    const body: AttemptListAnswer = { attempts: attempts.map(presentAttemptSummary), next: next && writeCursor(next) }
    return context.json(body)
  })

  routes.post('/', smallBody, async (context) => {
    const body = await readBody(context, startAttemptRequest)
    if (!body.ok) return body.answer
    const started = await startAttempt(services, context.get('actor'), { ...body.value, notice: noticeVersion })
    return started.ok ? answer(context, started.played, undefined, 201) : refuse(context, started)
  })

  routes.get('/:id', async (context) => {
    const query = readQuery(context, inLanguage)
    if (!query.ok) return query.answer
    const played = await readAttempt(services, context.get('actor'), context.req.param('id'))
    if (played === undefined) return refuse(context, { reason: 'no-such-attempt' })
    return answer(context, played, query.value.language, 200)
  })

  routes.post('/:id/decisions', smallBody, decisionRoute(services))

  routes.post('/:id/retries', smallBody, async (context) => {
    const body = await readBody(context, retryRequest)
    if (!body.ok) return body.answer
    const again = await retryAttempt(services, context.get('actor'), { attempt: context.req.param('id'), n: body.value.n })
    return again.ok ? answer(context, again.played, undefined, 201) : refuse(context, again)
  })

  routes.get('/:id/debrief', async (context) => {
    const query = readQuery(context, inLanguage)
    if (!query.ok) return query.answer
    const { language } = query.value
    const looked = await debriefAttempt(services, context.get('actor'), { attempt: context.req.param('id'), language })
    if (!looked.ok) return refuse(context, looked)
    const { played, ...rest } = looked
    const summary = await playedInWords(services, played, language)
    const end = played.replayed.worlds.at(-1)
    if (end === undefined) throw new Error('A replay has at least one world.')
    return context.json(presentDebrief({ ...rest, summary, attempt: played.record.attempt, end }))
  })
  return routes
}
