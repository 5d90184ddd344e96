import { describe, expect, test } from 'vitest'
import { type Role, roles } from '../../contract/role.ts'
import type { Actor } from './actor.ts'
import { mayAssign, mayChangeAssignment, maySeeAssignments } from './assignments.ts'
import { mayDecide, maySeeAttempt, mayStartAttempt } from './attempts.ts'
import { maySeeAudit } from './audit.ts'
import { mayManageCohorts, maySeeCohorts } from './cohorts.ts'
import {
  mayChangeRoles,
  mayListPeople,
  mayManageDepartments,
  mayManagePeople,
  mayMergeOrErase,
  maySeePerson,
  maySeePersonnelData,
} from './people.ts'

const actor = (...has: readonly Role[]): Actor => ({ id: 'me', roles: new Set(has), language: 'ja' })
const own = { personId: 'me' }
const others = { personId: 'somebody' }

/** What is asked, and the roles that may. All others, and nobody’s roles, are refused. */
const table: readonly [string, (actor: Actor) => boolean, readonly Role[]][] = [
  ['list people', mayListPeople, ['trainer', 'hr', 'admin']],
  ['see another person', (one) => maySeePerson(one, 'somebody'), ['trainer', 'hr', 'admin']],
  ['see personnel data of another', (one) => maySeePersonnelData(one, 'somebody'), ['hr', 'admin']],
  ['manage people', mayManagePeople, ['admin']],
  ['change roles', mayChangeRoles, ['admin']],
  ['merge or erase', mayMergeOrErase, ['admin']],
  ['manage departments', mayManageDepartments, ['hr', 'admin']],
  ['see cohorts', maySeeCohorts, ['trainer', 'hr', 'admin']],
  ['manage cohorts', mayManageCohorts, ['hr', 'admin']],
  ['decide for another', (one) => mayDecide(one, { ...others, mode: 'practice' }), []],
  ['decide in another’s assessment', (one) => mayDecide(one, { ...others, mode: 'assessment' }), []],
  ['see another’s practice', (one) => maySeeAttempt(one, { ...others, mode: 'practice' }), []],
  ['see another’s assessment', (one) => maySeeAttempt(one, { ...others, mode: 'assessment' }), ['trainer', 'hr']],
  ['assign', mayAssign, ['trainer', 'hr']],
  ['see assignments', maySeeAssignments, ['trainer', 'hr']],
  ['change another’s assignment', (one) => mayChangeAssignment(one, { createdBy: 'somebody' }), ['hr']],
  ['change their own assignment', (one) => mayChangeAssignment(one, { createdBy: 'me' }), ['trainer', 'hr']],
  ['see the audit log', maySeeAudit, ['admin']],
]

describe.each(table)('to %s', (_, may, allowed) => {
  test('somebody without a role is refused', () => expect(may(actor())).toBe(false))

  test.each(roles)('%s', (role) => expect(may(actor(role))).toBe(allowed.includes(role)))

  test('roles add up and never take away', () => expect(may(actor(...roles))).toBe(allowed.length > 0))
})

test('everybody, whatever their roles, sees themselves and their own attempts', () => {
  for (const one of [actor(), ...roles.map((role) => actor(role))]) {
    expect(maySeePerson(one, 'me')).toBe(true)
    expect(maySeePersonnelData(one, 'me')).toBe(true)
    expect(mayStartAttempt(one)).toBe(true)
    for (const mode of ['practice', 'assessment'] as const) {
      expect(mayDecide(one, { ...own, mode })).toBe(true)
      expect(maySeeAttempt(one, { ...own, mode })).toBe(true)
    }
  }
})
