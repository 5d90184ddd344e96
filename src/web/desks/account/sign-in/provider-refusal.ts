const refusals = {
  access_denied: 'cancelled',
  not_invited: 'unknown',
  account_not_linked: 'unknown',
  email_not_verified: 'unverified',
} as const

/** What to say about the `error` that a provider, or the server on its behalf, has sent people back with. */
export const providerRefusal = (error: string): (typeof refusals)[keyof typeof refusals] | 'failed' =>
  Object.hasOwn(refusals, error) ? refusals[error as keyof typeof refusals] : 'failed'
