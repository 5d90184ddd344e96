import { Hono } from 'hono'
import type { PlayServices } from '../commands/play/play-services.ts'
import { ownAttemptRoutes } from './play/attempts.ts'
import { briefingRoutes } from './play/briefings.ts'
import { guestRoutes } from './play/guests.ts'
import { noticeRoutes } from './play/notice.ts'
import { type Authenticate, type SignedIn, signedIn } from './play/signed-in.ts'

export type AttemptRouteDependencies = { readonly authenticate: Authenticate; readonly play: PlayServices }

/** Everything that is asked while playing on the server; each route is described in contract/play/operations.ts. */
export function attemptRoutes({ authenticate, play }: AttemptRouteDependencies): Hono {
  const routes = new Hono<SignedIn>()
  const parts = { '/api/scenarios': briefingRoutes(play), '/api/notice': noticeRoutes(play), '/api/attempts': ownAttemptRoutes(play) }
  for (const [address, part] of Object.entries(parts)) {
    routes.use(`${address}/*`, signedIn(authenticate))
    routes.route(address, part)
  }
  routes.route('/api/guests', guestRoutes(authenticate, play))
  return new Hono().route('/', routes)
}
