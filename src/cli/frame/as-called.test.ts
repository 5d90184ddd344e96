import { expect, test } from 'vitest'
import { asCalled } from './as-called.ts'
import { invocationIn } from './invocation.ts'

test.each([
  [{}, 'kandokoro'],
  [{ npm_lifecycle_event: 'kandokoro' }, 'npm run -s kandokoro --'],
  [{ npm_lifecycle_event: 'npx' }, 'npx kandokoro'],
  [{ npm_lifecycle_event: 'check:scenarios' }, 'kandokoro'],
])('in %j it is called %s', (environment: Record<string, string>, expected) => expect(invocationIn(environment)).toBe(expected))

test('command lines begin as this one did, and nothing else changes', () => {
  const shell = { invocation: 'npm run -s kandokoro --' }
  expect(asCalled('Usage: kandokoro [--lang ja|en] <command> …', shell)).toBe('Usage: npm run -s kandokoro -- [--lang ja|en] <command> …')
  expect(asCalled('例：kandokoro play a | kandokoro replay -', shell)).toBe(
    '例：npm run -s kandokoro -- play a | npm run -s kandokoro -- replay -',
  )
  for (const text of ['kandokoro: no', 'kandokoro 0.1.0', 'in my/kandokoro play', 'kandokoro-once.json'])
    expect(asCalled(text, shell)).toBe(text)
})
