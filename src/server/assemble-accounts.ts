import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { type Authenticate, createAuthenticate } from './accounts/authenticate.ts'
import { createBackground } from './accounts/background.ts'
import { createAuth } from './accounts/create-auth.ts'
import { keepSecret } from './commands/keep-secret.ts'
import { linkTo } from './commands/links/deliver-link.ts'
import { offerFirstAdministrator } from './commands/links/offer-first-administrator.ts'
import type { Configuration } from './configuration/configuration.ts'
import type { Database } from './database/database.ts'
import { createMailer } from './mail/create-mailer.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { clientAddress } from './routes/client-address.ts'
import type { Log } from './watch/log.ts'

export type Accounts = {
  readonly routes: Hono
  readonly authenticate: Authenticate
  /** The address at which the first administrator joins, to be printed; undefined once there is one. */
  offerFirstAdministrator(publicUrl: string): Promise<string | undefined>
  /** When mail that was promised has been handed over. To be awaited before the database is closed. */
  close(): Promise<void>
}

/** What an address of our own is, where nobody said how people reach the server. */
const listening = ({ host, port }: Configuration): string => `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`

/** Puts together who people are and how they sign in. */
export async function assembleAccounts(configuration: Configuration, database: Database, log: Pick<Log, 'error'>): Promise<Accounts> {
  const { mail, oidc, trustedProxies, publicUrl = listening(configuration) } = configuration
  const { db } = database
  const secret = configuration.authSecret ?? (await keepSecret(database, 'auth-secret', () => randomBytes(32).toString('base64url')))
  const provider = oidc && { ...oidc, name: oidc.name ?? 'Single sign-on' }
  const auth = createAuth(database, { publicUrl, secret, oidc: provider })
  const authenticate = createAuthenticate(auth, db)
  const mailer = mail && createMailer(mail.url, mail.from)
  const background = createBackground((error) => log.error({ error }, 'background work failed'))
  const routes = accountRoutes({
    db,
    auth,
    authenticate,
    post: { mailer, publicUrl, onMailFailed: (error) => log.error({ error }, 'mail was not sent') },
    background,
    oidcName: provider?.name,
    addressOf: clientAddress(trustedProxies),
    now: Date.now,
  })
  return {
    routes,
    authenticate,
    offerFirstAdministrator: async (at) => {
      const made = await offerFirstAdministrator(db, Date.now())
      return made && linkTo(at, made.token)
    },
    close: async () => {
      await background.settled()
      mailer?.close()
    },
  }
}
