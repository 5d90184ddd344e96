import { z } from 'zod'

/** A variable of the environment: what it takes, what holds without it, and how that is said to whoever sets it wrongly. */
export type Variable<Value> = {
  readonly schema: z.ZodType<Value, string>
  /** What stands for a variable that is absent or empty. */
  readonly default?: string
  /** What the value must be, after “must”. */
  readonly must: string
  /** Its value is never repeated. */
  readonly isSecret?: true
}

const variable = <Value, const More extends Omit<Variable<Value>, 'schema' | 'must'>>(
  schema: z.ZodType<Value, string>,
  must: string,
  more: More = {} as More,
) => ({ schema, must, ...more })

const number = (most: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(most))
const text = z.string()
const url = (...protocols: readonly string[]) => text.refine((written) => protocols.includes(protocolOf(written)), { abort: true })
const isLocal = (written: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(written).hostname)
const isOrigin = (written: string) => new URL(written).origin === written.replace(/\/$/, '')

const protocolOf = (written: string) => (URL.canParse(written) ? new URL(written).protocol : '')

/** Every variable that the server reads, in the order of the table in README.md. */
export const variables = {
  PORT: variable(number(65535), 'be a number from 0 to 65535', { default: '3000' }),
  HOST: variable(text, 'be a name or an address of this machine', { default: 'localhost' }),
  DATA_DIR: variable(text, 'be a folder', { default: 'data' }),
  DATABASE_URL: variable(url('postgres:', 'postgresql:'), 'be like postgres://user:password@host:5432/name', { isSecret: true }),
  PUBLIC_URL: variable(
    url('https:', 'http:')
      .refine(isOrigin, { abort: true })
      .transform((written) => new URL(written).origin),
    'be an address without a path, like https://kandokoro.example.jp',
  ),
  TRUST_PROXY: variable(number(10), 'be the number of proxies in front, from 0 to 10', { default: '0' }),
  SCENARIOS_DIR: variable(text, 'be a folder', { default: 'scenarios' }),
  PAGES_DIR: variable(text, 'be a folder', { default: 'dist/web' }),
  SMTP_URL: variable(url('smtp:', 'smtps:'), 'be like smtps://user:password@host:465', { isSecret: true }),
  MAIL_FROM: variable(text.regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/), 'be an e-mail address, like Kandokoro <training@example.jp>'),
  OIDC_ISSUER: variable(
    url('https:', 'http:').refine((written) => protocolOf(written) === 'https:' || isLocal(written)),
    'be an address that begins with https://',
  ),
  OIDC_CLIENT_ID: variable(text, 'be what the provider calls this server'),
  OIDC_CLIENT_SECRET: variable(text, 'be what the provider gave for OIDC_CLIENT_ID', { isSecret: true }),
  OIDC_NAME: variable(text.max(60), 'be at most 60 characters'),
  OIDC_NEW_PEOPLE: variable(z.enum(['refuse', 'trainee']), 'be refuse or trainee', { default: 'refuse' }),
  OIDC_DOMAINS: variable(
    text.regex(/^[a-z0-9.-]+\.[a-z]+(,[a-z0-9.-]+\.[a-z]+)*$/).transform((written) => written.split(',')),
    'be domains in lower case with commas between them, like example.jp,example.com',
  ),
  AUTH_SECRET: variable(text.min(32), 'have at least 32 characters, as from `openssl rand -base64 32`', { isSecret: true }),
  LOG_LEVEL: variable(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    'be trace, debug, info, warn, error, fatal or silent',
    { default: 'info' },
  ),
  SHUTDOWN_SECONDS: variable(number(600), 'be a number of seconds from 0 to 600', { default: '10' }),
} as const satisfies Readonly<Record<string, Variable<unknown>>>

export type VariableName = keyof typeof variables
/** The variables as the server uses them. Absent are those without a default that nothing was said of. */
export type Values = {
  readonly [Name in VariableName]:
    | z.output<(typeof variables)[Name]['schema']>
    | ((typeof variables)[Name] extends { default: string } ? never : undefined)
}
