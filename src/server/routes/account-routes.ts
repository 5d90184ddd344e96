import { Hono } from 'hono'
import { accountOwnRoutes } from './account.ts'
import type { AccountDependencies } from './account-dependencies.ts'
import { groupRoutes } from './cohorts.ts'
import { invitationRoutes } from './invitations.ts'
import { linkRoutes } from './links.ts'
import { peopleRoutes } from './people.ts'
import { atMost } from './read-request.ts'
import { sameSite } from './same-site.ts'
import { signInRoutes } from './sign-in.ts'

const addresses = ['account', 'auth', 'links', 'people', 'people-import', 'invitations', 'audit', 'cohorts', 'departments']

/**
 * Everything about who people are, kept by no cache. Mounted before other routes of the API it guards them too against
 * requests that another site has a browser send.
 */
export function accountRoutes(dependencies: AccountDependencies): Hono {
  const routes = new Hono()
  routes.use('/api/*', sameSite(dependencies.post.publicUrl))
  const guarded = addresses.flatMap((address) => [`/api/${address}`, `/api/${address}/*`])
  for (const address of guarded) {
    routes.use(address, async (context, next) => {
      context.header('cache-control', 'no-store')
      await next()
    })
    // A file of a few thousand people is some hundred kilobytes.
    routes.use(address, atMost(address.startsWith('/api/people-import') ? 2 * 1024 * 1024 : 16 * 1024))
  }
  for (const some of [signInRoutes, accountOwnRoutes, linkRoutes, peopleRoutes, invitationRoutes, groupRoutes])
    routes.route('/', some(dependencies))
  return routes
}
