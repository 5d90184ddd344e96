import { Hono } from 'hono'
import { type NoticeAnswer, noticeRequest } from '../../../contract/play/notice.ts'
import { noticeVersion } from '../../../contract/play/notice-version.ts'
import { acknowledgeNotice, readNotice } from '../../commands/play/notice.ts'
import type { PlayServices } from '../../commands/play/play-services.ts'
import { problem } from '../problem.ts'
import { readBody, smallBody } from './read-input.ts'
import type { SignedIn } from './signed-in.ts'

/** The purpose notice that comes before the first assessment. */
export function noticeRoutes(services: PlayServices): Hono<SignedIn> {
  const routes = new Hono<SignedIn>()
  const answer = (seenAt: number | null): NoticeAnswer => ({ version: noticeVersion, seenAt })

  routes.get('/', async (context) => context.json(answer(await readNotice(services, context.get('actor'), noticeVersion))))

  routes.post('/', smallBody, async (context) => {
    const body = await readBody(context, noticeRequest)
    if (!body.ok) return body.answer
    if (body.value.version !== noticeVersion) {
      return problem(context, {
        type: '/problems/notice-outdated',
        title: 'Another version of the notice is in force',
        status: 409,
        detail: `Version ${noticeVersion} is in force.`,
      })
    }
    return context.json(answer(await acknowledgeNotice(services, context.get('actor'), noticeVersion)))
  })
  return routes
}
