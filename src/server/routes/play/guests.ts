import { Hono } from 'hono'
import { type Guests, guests } from '../../../contract/play/guests.ts'
import { allowGuests, readGuests } from '../../commands/play/allow-guests.ts'
import type { PlayServices } from '../../commands/play/play-services.ts'
import { readBody, smallBody } from './read-input.ts'
import { refuse } from './refusals.ts'
import { type Authenticate, type SignedIn, signedIn } from './signed-in.ts'

/** Whether people may practise without an account. */
export function guestRoutes(authenticate: Authenticate, services: PlayServices): Hono<SignedIn> {
  const routes = new Hono<SignedIn>()
  routes.get('/', async (context) => {
    const answer: Guests = { allowed: await readGuests(services) }
    return context.json(answer, 200, { 'cache-control': 'no-store' })
  })
  routes.put('/', smallBody, signedIn(authenticate), async (context) => {
    const body = await readBody(context, guests)
    if (!body.ok) return body.answer
    const isDone = await allowGuests(services, context.get('actor'), body.value.allowed)
    return isDone ? context.json(body.value) : refuse(context, { reason: 'forbidden' })
  })
  return routes
}
