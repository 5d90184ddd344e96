import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll } from 'vitest'

export type ProviderAccount = { readonly sub: string; readonly email?: string; readonly email_verified?: boolean; readonly name?: string }

/** A real OpenID Connect provider on this machine, at which `account` is signed in without being asked anything. */
export async function anOidcProvider(redirectUri: string) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state = { account: { sub: 'nobody' } as ProviderAccount }
  const accounts = new Map<string, ProviderAccount>()
  const client = { client_id: 'kandokoro', client_secret: 'secret of the client' }

  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [redirectUri], token_endpoint_auth_method: 'client_secret_post' }],
    cookies: { keys: ['keys of the tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...accounts.get(sub), sub }) }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({ clientId: client.client_id, accountId: context.oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    accounts.set(state.account.sub, state.account)
    void provider.interactionFinished(request, response, { login: { accountId: state.account.sub } })
  })

  /** Goes where a browser would, from the address of the request for authorisation to the one that leads back. */
  const goThrough = async (url: string): Promise<URL> => {
    const cookies = new Map<string, string>()
    let at = url
    for (let hops = 0; hops < 10; hops++) {
      if (at.startsWith(redirectUri)) return new URL(at)
      const header = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const reached = await fetch(at, { redirect: 'manual', headers: { cookie: header } })
      for (const cookie of reached.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';')
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
      const location = reached.headers.get('location')
      if (location === null) throw new Error(`The provider stopped at ${reached.status}: ${await reached.text()}`)
      at = new URL(location, at).href
    }
    throw new Error('The provider goes round in circles.')
  }
  return { issuer, clientId: client.client_id, clientSecret: client.client_secret, state, goThrough }
}
