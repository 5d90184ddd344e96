import { expect, test } from 'vitest'
import { ConfigurationError, readConfiguration } from '../../src/server/configuration.ts'

test.each(['-1', '65536', '80a', '0x50', '3000.5', ' ', '1e3', '３０００', '+80', '99999999999999999999'])(
  'PORT=%j is refused, and the message names it',
  (PORT) => {
    expect(() => readConfiguration({ PORT })).toThrow(ConfigurationError)
    expect(() => readConfiguration({ PORT })).toThrow(`PORT must be a number from 0 to 65535, not "${PORT}".`)
  },
)

test('what is not said, or said with nothing, has its default', () => {
  const defaults = { port: 3000, host: 'localhost', scenarios: 'scenarios', pages: 'dist/web' }
  expect(readConfiguration({})).toEqual(defaults)
  expect(readConfiguration({ PORT: '', HOST: '', SCENARIOS_DIR: '', PAGES_DIR: '' })).toEqual(defaults)
})

test('what is said is taken', () => {
  expect(readConfiguration({ PORT: '0', HOST: '::1', SCENARIOS_DIR: '/cases', PAGES_DIR: '/pages' })).toEqual({
    port: 0,
    host: '::1',
    scenarios: '/cases',
    pages: '/pages',
  })
  expect(readConfiguration({ PORT: '65535' }).port).toBe(65535)
})
