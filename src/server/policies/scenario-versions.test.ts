import { expect, test } from 'vitest'
import { type Role, roles } from '../../contract/role.ts'
import type { Actor } from './actor.ts'
import { mayAllowGuests, mayReadVersion } from './scenario-versions.ts'

const actor = (...has: readonly Role[]): Actor => ({ id: 'me', roles: new Set(has), language: 'ja' })
const subjects = [true, false].flatMap((guests) => [true, false].map((assessed) => ({ guests, assessed })))

test.each(roles.filter((role) => role !== 'trainer'))('a signed-in %s never gets a whole scenario', (role) => {
  for (const subject of subjects) expect(mayReadVersion(actor(role), subject)).toBe(false)
})

test('a guest gets none where guests are not welcome, nor one that is used for assessment', () => {
  expect(mayReadVersion(undefined, { guests: false, assessed: false })).toBe(false)
  expect(mayReadVersion(undefined, { guests: true, assessed: true })).toBe(false)
  expect(mayReadVersion(undefined, { guests: true, assessed: false })).toBe(true)
})

test('a trainer, who writes scenarios, gets any', () => {
  for (const subject of subjects) expect(mayReadVersion(actor('trainer'), subject)).toBe(true)
})

test('only an administrator says whether guests are welcome', () => {
  for (const role of roles) expect(mayAllowGuests(actor(role))).toBe(role === 'admin')
  expect(mayAllowGuests(actor())).toBe(false)
})
