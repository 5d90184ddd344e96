import { Hono } from 'hono'
import { z } from 'zod'
import { languageName } from '../../../contract/play/attempt-summary.ts'
import { briefingOf } from '../../../contract/play/briefing-of.ts'
import type { PlayServices } from '../../commands/play/play-services.ts'
import { readQuery } from './read-input.ts'
import { refuse } from './refusals.ts'
import type { SignedIn } from './signed-in.ts'

const query = z.object({ language: languageName.optional() })

/** What is known of a scenario before its first line, for people who play on the server. */
export function briefingRoutes({ versions }: PlayServices): Hono<SignedIn> {
  const routes = new Hono<SignedIn>()
  routes.get('/:id', (context) => {
    const asked = readQuery(context, query)
    if (!asked.ok) return asked.answer
    const version = versions.offered(context.req.param('id'))
    if (version === undefined) return refuse(context, { reason: 'no-such-scenario' })
    const language = asked.value.language ?? context.get('actor').language
    return context.json(briefingOf(versions.read(version, language), version.hash))
  })
  return routes
}
