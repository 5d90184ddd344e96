import type { Context } from 'hono'
import type { Authenticate } from '../accounts/authenticate.ts'
import type { Background } from '../accounts/background.ts'
import type { Auth } from '../accounts/create-auth.ts'
import type { Post } from '../commands/links/deliver-link.ts'
import type { Store } from '../commands/store.ts'

/** What the routes of accounts and people work with. */
export type AccountDependencies = {
  readonly db: Store
  readonly auth: Auth
  readonly authenticate: Authenticate
  readonly post: Post
  readonly background: Background
  /** What the sign-in page calls the organisation’s provider; undefined where there is none. */
  readonly oidcName: string | undefined
  /** The address a request comes from, which counts tries. */
  readonly addressOf: (context: Context) => string
  readonly now: () => number
}
