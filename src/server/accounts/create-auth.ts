import { betterAuth } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import { newId } from '../commands/new-id.ts'
import { recordAudit } from '../commands/record-audit.ts'
import type { Database } from '../database/database.ts'
import { admitOidc, type OidcSettings } from './admit-oidc.ts'

export type AuthSettings = {
  /** Where people reach this server, such as `https://kandokoro.example.jp`. With https, cookies are sent over https alone. */
  readonly publicUrl: string
  /** 32 characters or more. Signs cookies and encrypts what is kept of authenticators and providers. */
  readonly secret: string
  readonly oidc?: OidcSettings | undefined
}

export type Auth = ReturnType<typeof createAuth>

/**
 * Better-auth over our database. Only our routes call it, but for the one address to which a provider sends people back; so
 * what they do not use cannot be reached. Nobody signs up: people come by invitation or, where allowed, from the provider.
 */
export function createAuth({ db }: Database, { publicUrl, secret, oidc }: AuthSettings) {
  const isDeactivated = async (personId: string) => {
    const person = await db.selectFrom('user').select('deactivatedAt').where('id', '=', personId).executeTakeFirst()
    return person === undefined || person.deactivatedAt !== null
  }
  return betterAuth({
    appName: 'Kandokoro',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    // The tables are as it keeps them on SQLite, on PostgreSQL too: see AuthTables.
    database: { db, type: 'sqlite' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        language: { type: 'string', required: true, defaultValue: 'ja', input: false },
        departmentId: { type: 'string', required: false, input: false },
        deactivatedAt: { type: 'number', bigint: true, required: false, input: false },
      },
      validateUserInfo: ({ user, source }) => admitOidc(oidc, user, source),
    },
    session: { expiresIn: 7 * 24 * 60 * 60, updateAge: 24 * 60 * 60 },
    account: {
      // A provider signs in whom an administrator entered with the e-mail that the provider has verified.
      accountLinking: { enabled: true, trustedProviders: [], updateUserInfoOnLink: false },
    },
    databaseHooks: {
      user: {
        create: {
          after: async ({ id }) => {
            await db.insertInto('person_role').values({ person_id: id, role: 'trainee' }).execute()
          },
        },
      },
      // The provider’s tokens carry personal data and are of no use here once it has said who somebody is.
      account: {
        create: { before: async (account) => ({ data: { ...account, ...noTokens } }) },
        update: { before: async (account) => ({ data: { ...account, ...noTokens } }) },
      },
      session: {
        create: {
          before: async ({ userId }) => !(await isDeactivated(userId)),
          after: async ({ userId }, context) => {
            if (context?.path === '/callback/:id') await recordAudit(db, { action: 'signed-in', actor: userId, detail: { by: 'oidc' } })
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'kandokoro',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: newId },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      twoFactor({ issuer: 'Kandokoro', schema: { twoFactor: { modelName: 'two_factor' } } }),
      ...(oidc === undefined ? [] : [genericOAuth({ config: [providerOf(oidc)] })]),
    ],
    // Counted by our routes, in the database.
    rateLimit: { enabled: false },
    onAPIError: { errorURL: `${publicUrl}/sign-in` },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

const noTokens = { accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null }

const providerOf = ({ issuer, clientId, clientSecret, name }: OidcSettings) => ({
  providerId: 'oidc',
  name,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  scopes: ['openid', 'email', 'profile'],
  requireIdTokenVerification: true,
  // Not every provider tells a name.
  mapProfileToUser: ({ name, preferred_username, email }: Readonly<Record<string, unknown>>) => ({
    name: String(name || preferred_username || email || '').slice(0, 100),
  }),
})
