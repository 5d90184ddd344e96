import type { Values } from './variables.ts'

/** What the process is told by its environment. */
export type Configuration = {
  readonly port: number
  readonly host: string
  /** Folder of the embedded database, used if there is no `databaseUrl`. */
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  /** Where people reach the server, without a slash at the end; undefined if that is where it listens. */
  readonly publicUrl: string | undefined
  /** How many proxies stand in front and say truly for whom they ask. */
  readonly trustedProxies: number
  /** Folder of scenarios, one folder each. */
  readonly scenarios: string
  /** Folder of the built pages. */
  readonly pages: string
  /** Undefined where no mail can be sent. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  /** A provider of single sign-on; undefined where there is none. */
  readonly oidc: Oidc | undefined
  /** Undefined where the server is to make one and keep it in its database. */
  readonly authSecret: string | undefined
  readonly logLevel: Values['LOG_LEVEL']
  /** Seconds in which requests that were accepted may still be answered when the server is told to stop. */
  readonly shutdownSeconds: number
}

export type Oidc = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button to sign in with is called; undefined for words of our own. */
  readonly name: string | undefined
  /** Whether somebody whom nobody invited may come, as a trainee. */
  readonly newPeople: boolean
  /** If given, only e-mails of these domains may come as new people. */
  readonly domains: readonly string[] | undefined
}
