import type { Migration } from 'kysely'
import type { DatabaseKind } from '../database.ts'
import { createAttempts } from './attempts.ts'
import { createAudit } from './audit.ts'
import { createGroups } from './groups.ts'
import { createLimits } from './limits.ts'
import { createPeople } from './people.ts'

/** Every migration by its name, in the order of the names. One that has been released is never changed; another follows it. */
export const migrationsFor = (kind: DatabaseKind): Record<string, Migration> => ({
  '0001-people': { up: createPeople },
  '0002-groups': { up: createGroups },
  '0003-attempts': { up: createAttempts },
  '0004-audit': { up: createAudit(kind) },
  '0005-limits': { up: createLimits },
})
