import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Configuration } from '../../src/server/configuration/configuration.ts'
import { ConfigurationError, readConfiguration } from '../../src/server/configuration/read-configuration.ts'
import { type Variable, variables } from '../../src/server/configuration/variables.ts'

/** What is said of an environment that cannot be used, line by line. */
function refused(environment: Record<string, string>): string[] {
  try {
    readConfiguration(environment)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split('\n')
    throw error
  }
  throw new Error('It was taken.')
}

const defaults: Configuration = {
  port: 3000,
  host: 'localhost',
  dataFolder: 'data',
  databaseUrl: undefined,
  publicUrl: undefined,
  trustedProxies: 0,
  scenarios: 'scenarios',
  pages: 'dist/web',
  mail: undefined,
  oidc: undefined,
  authSecret: undefined,
  logLevel: 'info',
  shutdownSeconds: 10,
}

test.each(['-1', '65536', '80a', '0x50', '3000.5', ' ', '1e3', '３０００', '+80', '99999999999999999999'])(
  'PORT=%j is refused, and the message names it',
  (PORT) => {
    expect(() => readConfiguration({ PORT })).toThrow(ConfigurationError)
    expect(() => readConfiguration({ PORT })).toThrow(`PORT must be a number from 0 to 65535, not "${PORT}".`)
  },
)

test.each([
  ['DATABASE_URL', 'mysql://a@b/c'],
  ['PUBLIC_URL', 'kandokoro.example.jp'],
  ['PUBLIC_URL', 'https://example.jp/kandokoro'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['TRUST_PROXY', 'yes'],
  ['OIDC_ISSUER', 'http://login.example.jp'],
  ['OIDC_NEW_PEOPLE', 'hr'],
  ['OIDC_DOMAINS', 'example'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'a@example.jp\nBcc: b@example.jp'],
  ['SMTP_URL', 'mail.example.jp:25'],
  ['AUTH_SECRET', 'short'],
  ['LOG_LEVEL', 'verbose'],
  ['SHUTDOWN_SECONDS', '-1'],
])('%s=%j is refused in one line that says what would do', (name, value) => {
  const [line] = refused({ [name]: value }).filter((one) => one.startsWith(name))
  const { must, ...more } = variables[name as keyof typeof variables] as Variable<unknown>
  expect(line).toBe(`${name} must ${must}${more.isSecret ? '' : `, not "${value.replace('\n', ' ')}"`}.`)
})

test('all that is wrong is told at once, a line for each variable', () => {
  const lines = refused({ PORT: 'x', LOG_LEVEL: 'y', OIDC_CLIENT_ID: 'kandokoro', SMTP_URL: 'smtp://localhost' })
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL', 'MAIL_FROM', 'OIDC_ISSUER', 'OIDC_CLIENT_SECRET'])
})

test('a secret is not repeated', () => {
  const secrets = { DATABASE_URL: 'mysql://me:hunter2@db/x', SMTP_URL: 'imap://me:hunter2@mail', AUTH_SECRET: 'hunter2' }
  expect(refused(secrets).join()).not.toContain('hunter2')
})

test('what is not said, or said with nothing, has its default', () => {
  expect(readConfiguration({})).toEqual(defaults)
  expect(readConfiguration(Object.fromEntries(Object.keys(variables).map((name) => [name, ''])))).toEqual(defaults)
})

test('what is said is taken', () => {
  const taken = readConfiguration({
    PORT: '0',
    HOST: '::1',
    DATA_DIR: '/data',
    DATABASE_URL: 'postgres://me@db/x',
    PUBLIC_URL: 'https://kandokoro.example.jp/',
    TRUST_PROXY: '1',
    SCENARIOS_DIR: '/cases',
    PAGES_DIR: '/pages',
    SMTP_URL: 'smtp://localhost:25',
    MAIL_FROM: '勘所 <training@example.jp>',
    OIDC_ISSUER: 'http://localhost:4000',
    OIDC_CLIENT_ID: 'kandokoro',
    OIDC_CLIENT_SECRET: 'secret',
    OIDC_NAME: '社内アカウント',
    OIDC_NEW_PEOPLE: 'trainee',
    OIDC_DOMAINS: 'example.jp,example.com',
    AUTH_SECRET: 'a'.repeat(32),
    LOG_LEVEL: 'warn',
    SHUTDOWN_SECONDS: '0',
  })
  expect(taken).toEqual({
    port: 0,
    host: '::1',
    dataFolder: '/data',
    databaseUrl: 'postgres://me@db/x',
    publicUrl: 'https://kandokoro.example.jp',
    trustedProxies: 1,
    scenarios: '/cases',
    pages: '/pages',
    mail: { url: 'smtp://localhost:25', from: '勘所 <training@example.jp>' },
    oidc: {
      issuer: 'http://localhost:4000',
      clientId: 'kandokoro',
      clientSecret: 'secret',
      name: '社内アカウント',
      newPeople: true,
      domains: ['example.jp', 'example.com'],
    },
    authSecret: 'a'.repeat(32),
    logLevel: 'warn',
    shutdownSeconds: 0,
  } satisfies Configuration)
  expect(readConfiguration({ PORT: '65535' }).port).toBe(65535)
})

describe('the table in README.md', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| (?:`([^`]*)`)? *\| (.+?) +\|$/gm)]

  test('has every variable in order, with its default', () => {
    const documented = rows.map(([, name, standard]) => [name, standard])
    expect(documented).toEqual(
      Object.entries(variables).map(([name, variable]) => [name, 'default' in variable ? variable.default : undefined]),
    )
  })

  test('says what each is for', () => {
    for (const [, name, , meaning] of rows) expect(meaning?.length, name).toBeGreaterThan(10)
  })
})
