import type { Configuration } from './configuration.ts'
import { type Values, type Variable, type VariableName, variables } from './variables.ts'

/** Values in the environment that cannot be used; its message has a line for each, which names the variable and what would do. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the variables of variables.ts; an empty one is as good as none. @throws ConfigurationError with all that is wrong. */
export function readConfiguration(environment: Environment): Configuration {
  const problems: string[] = []
  const entries = Object.entries(variables).map(([name, variable]) => [name, read(name, variable, environment, problems)])
  const values = Object.fromEntries(entries) as Values
  for (const [name, others] of needs) {
    if (!environment[name]) continue
    for (const other of others) if (!environment[other]) problems.push(`${other} must be set too, as ${name} is.`)
  }
  if (problems.length > 0) throw new ConfigurationError([...new Set(problems)].join('\n'))
  return shape(values)
}

/** Variables that are of use only together. */
const needs: readonly (readonly [VariableName, readonly VariableName[]])[] = [
  ['SMTP_URL', ['MAIL_FROM']],
  ['MAIL_FROM', ['SMTP_URL']],
  ['OIDC_ISSUER', ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  ['OIDC_CLIENT_ID', ['OIDC_ISSUER', 'OIDC_CLIENT_SECRET']],
  ['OIDC_CLIENT_SECRET', ['OIDC_ISSUER', 'OIDC_CLIENT_ID']],
  ['OIDC_NAME', ['OIDC_ISSUER']],
  ['OIDC_NEW_PEOPLE', ['OIDC_ISSUER']],
  ['OIDC_DOMAINS', ['OIDC_NEW_PEOPLE']],
]

function read(name: string, variable: Variable<unknown>, environment: Environment, problems: string[]): unknown {
  const written = environment[name] || variable.default
  if (written === undefined) return undefined
  const { success, data } = variable.schema.safeParse(written)
  if (!success) problems.push(`${name} must ${variable.must}${variable.isSecret ? '' : `, not "${written.replace(/\p{Cc}+/gu, ' ')}"`}.`)
  return data
}

function shape(values: Values): Configuration {
  const { SMTP_URL, MAIL_FROM, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = values
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    publicUrl: values.PUBLIC_URL,
    trustedProxies: values.TRUST_PROXY,
    scenarios: values.SCENARIOS_DIR,
    pages: values.PAGES_DIR,
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : undefined,
    oidc:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? {
            issuer: OIDC_ISSUER,
            clientId: OIDC_CLIENT_ID,
            clientSecret: OIDC_CLIENT_SECRET,
            name: values.OIDC_NAME,
            newPeople: values.OIDC_NEW_PEOPLE === 'trainee',
            domains: values.OIDC_DOMAINS,
          }
        : undefined,
    authSecret: values.AUTH_SECRET,
    logLevel: values.LOG_LEVEL,
    shutdownSeconds: values.SHUTDOWN_SECONDS,
  }
}
