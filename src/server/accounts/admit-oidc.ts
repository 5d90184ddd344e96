import type { ValidateUserInfoSource } from 'better-auth'

export type OidcSettings = {
  /** As in the provider’s discovery document, such as `https://login.example.jp/realms/staff`. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the sign-in page calls it. */
  readonly name: string
  /** Whether somebody whom nobody invited may come, as a trainee. */
  readonly newPeople: boolean
  /** If given, only e-mails of these domains may come as new people. */
  readonly domains?: readonly string[] | undefined
}

/**
 * Whom the organisation’s provider may sign in: nobody by an e-mail that it has not verified, which could be another’s; and
 * nobody new unless the settings allow it. Gives the refusal, if any, which the sign-in page explains.
 */
export function admitOidc(
  oidc: OidcSettings | undefined,
  user: { readonly email?: string | undefined; readonly emailVerified?: boolean | undefined },
  source: Pick<ValidateUserInfoSource, 'action' | 'method'>,
): { error: string } | undefined {
  if (source.method !== 'oauth' || oidc === undefined) return { error: 'not_allowed' }
  if (user.emailVerified !== true || user.email === undefined) return { error: 'email_not_verified' }
  if (source.action !== 'create-user') return undefined
  if (!oidc.newPeople) return { error: 'not_invited' }
  const domain = user.email.toLowerCase().split('@').at(-1) ?? ''
  return oidc.domains === undefined || oidc.domains.includes(domain) ? undefined : { error: 'not_invited' }
}
